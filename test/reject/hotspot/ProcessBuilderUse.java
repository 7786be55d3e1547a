public class ProcessBuilderUse {
    public static void main(String[] args) throws Exception {
        new ProcessBuilder("x");   //~ refused: class java.lang.ProcessBuilder
    }
}
