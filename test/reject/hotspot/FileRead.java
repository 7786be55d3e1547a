public class FileRead {
    public static void main(String[] args) throws Exception {
        new java.io.File("x").exists();   //~ refused: class java.io.File
    }
}
