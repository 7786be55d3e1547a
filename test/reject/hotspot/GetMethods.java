public class GetMethods {
    public static void main(String[] args) throws Exception {
        String.class.getMethods();   //~ refused: java.lang.Class.getMethods
    }
}
