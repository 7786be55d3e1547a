public class Main {
    static int tryIt(int k) {
        int r = 0;
        try {
            r = 1;
            if (k == 0) return r;
            if (k == 1) throw new RuntimeException("one");
            r = 2;
        } catch (RuntimeException e) {
            r = 10;
            return r;
        } finally {
            r += 100;
            System.out.print("[fin " + r + "]");
            if (k == 3) return -1;
        }
        return r;
    }
    static String order = "";
    static class R implements AutoCloseable {
        final String n;
        R(String n) { this.n = n; order += "o" + n; if (n.equals("x")) throw new IllegalStateException("open " + n); }
        public void close() throws Exception { order += "c" + n; throw new Exception("close " + n); }
    }
    public static void main(String[] args) {
        for (int i = 0; i < 4; i++) System.out.println(tryIt(i));
        try (R a = new R("a"); R b = new R("b")) {
            order += "body";
            throw new RuntimeException("main");
        } catch (Exception e) {
            System.out.println(order + " " + e.getMessage());
            for (Throwable t : e.getSuppressed()) System.out.println("  suppressed " + t);
        } finally { order = ""; }
        try (R a = new R("a"); R x = new R("x")) {
            System.out.println("never");
        } catch (Exception e) {
            System.out.println(order + " " + e + " " + e.getSuppressed().length + " " + e.getSuppressed()[0].getMessage());
        }
        label:
        for (int i = 0; ; i++) {
            try {
                if (i == 2) break label;
                continue;
            } finally {
                System.out.println("f" + i);
            }
        }
        try {
            try { throw new IllegalArgumentException("inner"); }
            finally { throw new IllegalStateException("outer"); }
        } catch (RuntimeException e) { System.out.println(e.getMessage() + " " + e.getCause() + " " + e.getSuppressed().length); }
        Exception e2 = new Exception("wrap", new RuntimeException("cause"));
        System.out.println(e2 + " <- " + e2.getCause());
        System.out.println(new Exception(new RuntimeException("z")).getMessage());
        Throwable t = new Error();
        try { t.initCause(t); } catch (IllegalArgumentException ex) { System.out.println(ex.getMessage()); }
        throw new UnsupportedOperationException("done");
    }
}
