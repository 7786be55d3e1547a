import java.util.*;
public class M10 {
    static int count; int id = ++count; static { System.out.println("static M10"); } { System.out.println("init " + id); }
    M10() { this(5); System.out.println("M10()"); } M10(int x) { System.out.println("M10(int) " + x); }
    static class A { static { System.out.println("A static"); } static final int C = 10; static int v = 20; A() { System.out.println("A()"); show(); } void show() { System.out.println("A.show"); } }
    static class B extends A { static { System.out.println("B static"); } int f = 3; String s; B() { System.out.println("B() " + f); s = "set"; } @Override void show() { System.out.println("B.show " + f + s); } }
    interface I { int X = init("I.X"); default void m() { } } static int init(String s) { System.out.println("init " + s); return 1; }
    static class D implements I { static { System.out.println("D static"); } }
    enum E { P, Q; static { System.out.println("E static"); } E() { System.out.println("E() " + name()); } }
    static class Fail { static int z = 1 / Integer.parseInt("0"); }
    public static void main(String[] args) {
        System.out.println("main"); System.out.println(A.C); System.out.println(B.v); new B(); new M10(); new D(); System.out.println(I.X); System.out.println(E.Q.ordinal()); B[] none = new B[2];
        try { System.out.println(Fail.z); } catch (ExceptionInInitializerError e) { System.out.println(e + " " + e.getCause()); } try { System.out.println(Fail.z); } catch (NoClassDefFoundError e) { System.out.println(e.getMessage()); }
    }
}
