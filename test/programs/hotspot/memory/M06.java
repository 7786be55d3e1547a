import java.lang.ref.*;
public class M06 {
    static class Big { byte[] b = new byte[1000]; }
    static WeakReference<Big> w1, w2, w3, w4;
    static void block() { { Big b = new Big(); w1 = new WeakReference<>(b); } System.gc(); System.out.println("closed block: " + (w1.get() != null)); }
    static void reuse() { { Big b = new Big(); w2 = new WeakReference<>(b); } int x = 5; System.gc(); System.out.println("slot reused: " + (w2.get() != null) + x); }
    static void loop() { for (int i = 0; i < 1; i++) { Big b = new Big(); w3 = new WeakReference<>(b); } System.gc(); System.out.println("loop body: " + (w3.get() != null)); }
    static void unused() { Big b = new Big(); w4 = new WeakReference<>(b); System.gc(); System.out.println("never used again: " + (w4.get() != null)); }
    public static void main(String[] args) { block(); reuse(); loop(); unused(); }
}
