public class LocaleOf {
    public static void main(String[] args) throws Exception {
        java.util.Locale.of("de");   //~ refused: java.util.Locale.of
    }
}
