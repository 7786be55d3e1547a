import java.util.*;
public class M03 {
    static class Session implements AutoCloseable {
        final String n; Session(String n) { this.n = n; System.out.println("open " + n); if (n.equals("bad")) throw new IllegalStateException("cannot open"); }
        void use(boolean fail) { System.out.println("use " + n); if (fail) throw new RuntimeException("use failed"); }
        @Override public void close() { System.out.println("close " + n); if (n.equals("c")) throw new IllegalArgumentException("close failed"); }
    }
    static int f(int k) { try (Session a = new Session("a"); Session b = new Session(k == 1 ? "bad" : "c")) { a.use(false); b.use(k == 2); return 1; } catch (IllegalStateException e) { System.out.println("ISE " + e.getMessage()); return 2; } finally { System.out.println("finally " + k); } }
    public static void main(String[] args) {
        for (int k = 0; k < 3; k++) { try { System.out.println(f(k)); } catch (RuntimeException e) { System.out.println(e + " suppressed " + Arrays.toString(e.getSuppressed())); } }
    }
}
