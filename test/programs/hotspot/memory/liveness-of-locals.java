import java.util.*;
public class Main {
    static class Stack1 { private Object[] a = new Object[4]; private int n; void push(Object o) { if (n == a.length) a = Arrays.copyOf(a, 2 * n + 1); a[n++] = o; } Object pop() { if (n == 0) throw new EmptyStackException(); return a[--n]; } Object popClean() { Object o = a[--n]; a[n] = null; return o; } }
    public static void main(String[] args) {
        Stack1 s = new Stack1(); java.lang.ref.WeakReference<?>[] w = new java.lang.ref.WeakReference<?>[2];
        for (int i = 0; i < 2; i++) { Object o = new byte[10]; w[i] = new java.lang.ref.WeakReference<>(o); s.push(o); o = null; }
        s.pop(); System.gc(); System.out.println("leaky: " + (w[1].get() != null)); s.popClean(); System.gc(); System.out.println("clean: " + (w[0].get() != null) + " " + (w[1].get() != null));
        try { new Stack1().pop(); } catch (EmptyStackException e) { System.out.println(e + " " + e.getMessage()); }
        { Object block = new byte[10]; w[0] = new java.lang.ref.WeakReference<>(block); } System.gc(); System.out.println("block " + (w[0].get() != null)); int reuse = 5; System.gc(); System.out.println("reused " + (w[0].get() != null) + reuse);
        for (int i = 0; i < 2; i++) { Object loop = new byte[10]; w[i] = new java.lang.ref.WeakReference<>(loop); } System.gc(); System.out.println("loop " + (w[0].get() != null) + " " + (w[1].get() != null));
        Object[] ring = new Object[1]; ring[0] = ring; w[0] = new java.lang.ref.WeakReference<>(ring); ring = null; System.gc(); System.out.println("cycle " + w[0].get());
        ThreadLocal<byte[]> tl = new ThreadLocal<>(); byte[] v = new byte[10]; w[0] = new java.lang.ref.WeakReference<>(v); tl.set(v); v = null; System.gc(); System.out.println("tl " + (w[0].get() != null)); tl.remove(); System.gc(); System.out.println("removed " + (w[0].get() != null));
        String a = new StringBuilder("dyn").append("amic").toString(); w[0] = new java.lang.ref.WeakReference<>(a); a.intern(); a = null; System.gc(); System.out.println("interned " + w[0].get());
        Runnable r = () -> System.out.println("no capture"); w[0] = new java.lang.ref.WeakReference<>(r); r = null; System.gc(); System.out.println("lambda " + (w[0].get() != null)); String cap = args.length + "x"; Runnable c = () -> System.out.println(cap); w[1] = new java.lang.ref.WeakReference<>(c); c = null; System.gc(); System.out.println("capturing " + (w[1].get() != null));
    }
}
