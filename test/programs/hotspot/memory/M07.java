import java.lang.ref.*;
import java.util.function.*;
public class M07 {
    int v = 7; byte[] data = new byte[100];
    Runnable lambdaThis() { return () -> System.out.println("v " + v); }
    Runnable lambdaNoThis() { int x = v; return () -> System.out.println("x " + x); }
    Supplier<Integer> ref() { return this::get; } int get() { return v; }
    static Runnable anon(M07 m) { return new Runnable() { public void run() { System.out.println("anon " + m.v); } }; }
    static void check(String n, WeakReference<M07> w) { System.gc(); System.out.println(n + " " + (w.get() == null ? "freed" : "alive")); }
    public static void main(String[] args) {
        M07 a = new M07(); WeakReference<M07> wa = new WeakReference<>(a); Runnable r1 = a.lambdaThis(); a = null; check("lambdaThis", wa); r1.run();
        M07 b = new M07(); WeakReference<M07> wb = new WeakReference<>(b); Runnable r2 = b.lambdaNoThis(); b = null; check("lambdaNoThis", wb); r2.run();
        M07 c = new M07(); WeakReference<M07> wc = new WeakReference<>(c); Supplier<Integer> s = c.ref(); c = null; check("ref", wc); System.out.println(s.get());
        M07 d = new M07(); WeakReference<M07> wd = new WeakReference<>(d); Runnable r4 = anon(d); d = null; check("anon", wd); r4.run(); r4 = null; check("anon dropped", wd);
    }
}
