import java.util.*;
public class Main {
    static abstract class Animal { abstract void speak(); }
    static class Dog extends Animal { }
    static final class Fin { }
    static class Sub extends Fin { }
    interface I { void m(); }
    static class Im implements I { void m() { } }
    static class P { void t() { } final void u() { } static void v() { } }
    static class Q extends P { int t() { return 1; } void u() { } void v() { } }
    enum E { A; E() {} public E(int i) {} }
    record R(int x) { int y; R(int x, int z) { } }
    public static void main(String[] args) {
        new Animal();
        Animal a = new Animal() { };
        List<int> l = null;
        String s = 5;
        int i = "x";
        undefined();
        foo.bar();
        Strin t;
        "a".foo();
        s.length;
    }
}
