public class AnnotationDecl {
    public static void main(String[] args) throws Exception {
        @interface A { }
    }
}
