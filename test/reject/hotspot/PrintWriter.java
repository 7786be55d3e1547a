public class PrintWriter {
    public static void main(String[] args) throws Exception {
        new java.io.PrintWriter(System.out);   //~ refused: class java.io.PrintWriter
    }
}
