public class MessageFormat {
    public static void main(String[] args) throws Exception {
        java.text.MessageFormat.format("x");   //~ refused: java.text.Format.format
    }
}
