public class FileReader {
    public static void main(String[] args) throws Exception {
        try { new java.io.FileReader("x"); } catch (java.io.IOException e) { }   //~ refused: class java.io.FileReader
    }
}
