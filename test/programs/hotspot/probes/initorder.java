public class Main {
    static StringBuilder log = new StringBuilder();
    static int s1 = say("s1");
    int i1 = say("i1");
    static { say("static-block"); }
    { say("init-block"); }
    static int say(String x) { System.out.println(x); return x.length(); }
    static class Parent { static { say("Parent.static"); } int p = say("Parent.p"); Parent() { say("Parent()"); hook(); } void hook() { say("Parent.hook"); } }
    static class Child extends Parent { static final int CONST = 7; static final Integer BOXED = 8; static { say("Child.static"); } int c = say("Child.c"); String name = "set"; Child() { super(); say("Child()"); } @Override void hook() { say("Child.hook " + name); } }
    static class Lazy { static { say("Lazy.static"); } static void touch() { } static Lazy INSTANCE = new Lazy(); Lazy() { say("Lazy()"); } }
    interface WithField { int F = say("WithField.F"); default void d() { } }
    static class Impl implements WithField { static { say("Impl.static"); } }
    interface NoDefault { int G = say("NoDefault.G"); }
    static class Impl2 implements NoDefault { static { say("Impl2.static"); } }
    static class Bad { static int v = 1 / (s1 - 2); static void f() { } }
    Main() { say("Main()"); }
    public static void main(String[] args) {
        say("main " + Child.CONST);
        Child[] none = new Child[2];
        say("arr");
        System.out.println(Child.class.getSimpleName());
        new Child();
        say("" + Child.BOXED);
        Lazy l = null;
        Lazy.touch();
        new Impl(); new Impl2(); say("" + NoDefault.G);
        new Main();
        try { Bad.f(); } catch (ExceptionInInitializerError e) { System.out.println(e + " cause " + e.getCause()); }
        try { Bad.f(); } catch (NoClassDefFoundError e) { System.out.println(e.getMessage()); }
        Bad.f();
    }
}
