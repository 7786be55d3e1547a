public class FlagRegex {
    public static void main(String[] args) throws Exception {
        java.util.regex.Pattern.compile("a", java.util.regex.Pattern.COMMENTS);   //~ refused: regular expression flags
    }
}
