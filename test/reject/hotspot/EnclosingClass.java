public class EnclosingClass {
    public static void main(String[] args) throws Exception {
        String.class.getEnclosingClass();   //~ refused: java.lang.Class.getEnclosingClass
    }
}
