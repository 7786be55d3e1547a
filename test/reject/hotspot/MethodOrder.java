public class MethodOrder {
    static class P { void a() { } void b() { } }
    public static void main(String[] args) {
        System.out.println(P.class.getDeclaredMethods()[0].getName());   //~ refused: result that depends on the order of methods
    }
}
