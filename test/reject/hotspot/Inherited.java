public class Inherited {
    public static void main(String[] args) throws Exception {
        new InheritableThreadLocal<String>();   //~ refused: class java.lang.InheritableThreadLocal
    }
}
