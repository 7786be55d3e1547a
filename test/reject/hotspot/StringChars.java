public class StringChars {
    public static void main(String[] args) throws Exception {
        "abc".describeConstable();   //~ refused: java.lang.String.describeConstable
    }
}
