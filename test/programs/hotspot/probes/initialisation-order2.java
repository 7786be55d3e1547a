public class Main {
    static class Base {
        static { System.out.println("Base static"); }
        int v = init("Base field");
        { System.out.println("Base block"); }
        Base() { System.out.println("Base ctor"); hook(); }
        void hook() { System.out.println("Base hook"); }
        static int init(String s) { System.out.println(s); return 1; }
    }
    static class Derived extends Base {
        static final int CONST = 42;
        static final Integer BOXED = Base.init("Derived boxed") + 1;
        static { System.out.println("Derived static"); }
        int w = init("Derived field");
        final int z = 9;
        String s = "set";
        { System.out.println("Derived block " + w); }
        Derived() { super(); System.out.println("Derived ctor " + w); }
        @Override void hook() { System.out.println("Derived hook w=" + w + " z=" + z + " s=" + s); }
    }
    static class Lazy { static { System.out.println("Lazy loaded"); } static void touch() {} static int N = 3; }
    interface HasField { int A = Base.init("HasField.A"); default void m() {} }
    static class Impl implements HasField { static { System.out.println("Impl static"); } }
    interface NoDefault { int B = Base.init("NoDefault.B"); }
    static class Impl2 implements NoDefault { static { System.out.println("Impl2 static"); } }
    enum Color { RED, GREEN; static { System.out.println("Color static"); } Color() { System.out.println("Color ctor " + name()); } }
    public static void main(String[] args) {
        System.out.println("const " + Derived.CONST);
        new Derived();
        Lazy[] arr = new Lazy[2];
        System.out.println("array made");
        Class<?> c = Lazy.class;
        System.out.println(c.getSimpleName());
        System.out.println(Lazy.N);
        new Impl();
        new Impl2();
        System.out.println(Impl2.B);
        System.out.println(Color.valueOf("GREEN").ordinal());
    }
}
