public class Base64Use {
    public static void main(String[] args) throws Exception {
        java.util.Base64.getEncoder();   //~ refused: java.util.Base64.getEncoder
    }
}
