public class Main {
    static int a() { try { return 1; } finally { System.out.print("f "); } }
    @SuppressWarnings("finally") static int b() { try { throw new RuntimeException("lost"); } finally { return 2; } }
    static int c() { int x = 1; try { return x; } finally { x = 99; } }
    static StringBuilder d() { StringBuilder s = new StringBuilder("a"); try { return s.append("b"); } finally { s.append("c"); } }
    static String e() { for (int i = 0; i < 3; i++) { try { if (i == 1) continue; if (i == 2) break; System.out.print("body" + i + " "); } finally { System.out.print("fin" + i + " "); } } return "done"; }
    static class R implements AutoCloseable { final String n; R(String n) { this.n = n; System.out.println("open " + n); if (n.equals("bad")) throw new IllegalStateException("ctor"); } public void close() { System.out.println("close " + n); throw new RuntimeException("close-" + n); } }
    static void nested() throws Exception { try (R a = new R("a"); R b = new R("b")) { throw new Exception("body"); } }
    static void half() { try (R a = new R("x"); R b = new R("bad")) { System.out.println("never"); } finally { System.out.println("finally half"); } }
    static int depth(int n) { try { return n == 0 ? 1 / n : depth(n - 1); } finally { System.out.print(n); } }
    public static void main(String[] args) {
        System.out.println(a() + " " + b() + " " + c() + " " + d() + " " + e());
        try { nested(); } catch (Exception ex) { System.out.println(ex.getMessage() + " suppressed " + ex.getSuppressed().length + " " + ex.getSuppressed()[0].getMessage() + " " + ex.getSuppressed()[1]); }
        try { half(); } catch (IllegalStateException ex) { System.out.println(ex.getMessage() + " " + java.util.Arrays.toString(ex.getSuppressed())); }
        try { depth(3); } catch (ArithmeticException ex) { System.out.println(" " + ex.getMessage() + " " + ex.getStackTrace()[0].getLineNumber() + " " + ex.getStackTrace().length + " " + ex.getStackTrace()[0].getMethodName()); }
        try { try { throw new Error("inner"); } finally { System.out.println("cleanup"); } } catch (Throwable t) { System.out.println(t); }
        try { throw new RuntimeException("outer", new IllegalArgumentException("root")); } catch (RuntimeException ex) { Throwable t = ex; while (t.getCause() != null) t = t.getCause(); System.out.println(t.getMessage() + " | " + ex + " | " + new RuntimeException(ex).getMessage() + " | " + new Exception((String) null).getMessage()); }
        try (R r = new R("last")) { System.out.println("in last"); }
    }
}
