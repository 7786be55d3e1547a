public class Annotations {
    public static void main(String[] args) throws Exception {
        String.class.getAnnotations();   //~ refused: java.lang.Class.getAnnotations
    }
}
