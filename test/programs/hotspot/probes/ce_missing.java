import java.util.*;
public class Main {
    interface Shape { double area(); String name(); }
    class Sq implements Shape { public double area() { return 1; } }
    abstract class A { abstract void f(); }
    class B extends A { }
    static int noReturn(int x) { if (x > 0) return 1; }
    static int unreachable() { return 1; System.out.println(); }
    void loop() { while (true) { } int y = 0; }
    public static void main(String[] args) {
        int x;
        System.out.println(x);
        final int y = 1;
        y = 2;
        String s = undefined;
        foo(3);
        new A();
        List<int> li;
        for (String t : 5) { }
        int x = 3;
        break;
        Object o = new Object();
        o.missing();
        o.field = 3;
        "abc".length;
        this.toString();
        return 1;
    }
}
