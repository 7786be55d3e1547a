import java.lang.ref.*;
public class Main {
    static class Outer { byte[] big = new byte[100]; class Inner {} static class Nested {} Inner in() { return new Inner(); } Runnable lam() { return () -> System.out.print(big.length); } Runnable nolam() { return () -> System.out.print(""); } Object anon() { return new Object() { @Override public String toString() { return "a" + big.length; } }; } }
    static Object keep;
    static String test(int k) { Outer o = new Outer(); WeakReference<Outer> w = new WeakReference<>(o); keep = switch (k) { case 0 -> o.in(); case 1 -> new Outer.Nested(); case 2 -> o.lam(); case 3 -> o.nolam(); case 4 -> o.anon(); case 5 -> (Runnable) o::lam; default -> new Object[]{o}; }; o = null; System.gc(); return k + (w.get() == null ? " freed" : " kept"); }
    public static void main(String[] args) { for (int k = 0; k < 7; k++) System.out.println(test(k)); }
}
