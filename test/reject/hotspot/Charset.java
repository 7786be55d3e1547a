public class Charset {
    public static void main(String[] args) throws Exception {
        java.nio.charset.StandardCharsets.UTF_8.name();   //~ refused: java.nio.charset.StandardCharsets.UTF_8
    }
}
