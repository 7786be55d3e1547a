public class Main {
    static int f(boolean b) { int x; if (b) x = 1; return x; }
    static int g(int k) { int x; switch (k) { case 1: x = 1; break; default: x = 2; } return x; }
    static int h(int k) { int x; switch (k) { case 1: x = 1; break; case 2: x = 3; } return x; }
    static int i() { while (true) { } }
    static int j() { for (;;) { break; } }
    static int k(int a) { do { if (a > 1) continue; } while (a < 0); }
    static int l(boolean b) { if (b) { return 1; } else { throw new RuntimeException(); } }
    static void m() { for (int i = 0; ; i++) { } }
    static void n() { for (int i = 0; ; i++) { } int z; }
    static void o() { throw new RuntimeException(); int z = 0; }
    static void p() { while (false) { int q = 1; } }
    static void q() { if (false) { int q = 1; } }
    static void r() { for (; false; ) { } }
    static void s() { int x = 1; { int x = 2; } }
    static void t() { lab: for (;;) { continue lub; } }
    static void u() { continue; }
    static int v(int x) { return switch (x) { case 1 -> 1; }; }
    static int w(int x) { return switch (x) { case 1: yield 2; default: System.out.println(); }; }
    static void x() { final int a; a = 1; a = 2; }
    static void y() { final int a; for (int i = 0; i < 2; i++) a = i; }
    final int fin; 
    final int fin2 = 1;
    Main() { fin2 = 2; }
    static final int SF;
    static void z(final int p) { p = 1; try { int t = 1; } finally { t = 2; } }
    static boolean aa(String s) { int n; return s != null && (n = s.length()) > 0 && n < 5; }
    static boolean bb(String s) { int n; return s != null || (n = s.length()) > 0 && n < 5; }
    static boolean cc(String s) { int n; if (s == null || (n = s.length()) > 0) return n > 0; return n == 0; }
    static int dd(int a) { try { return a; } finally { System.out.println(); } int b; }
    static void ee() { int x; Runnable r = () -> System.out.println(x); }
    static void ff(int k) { switch (k) { case 1: int q = 1; break; case 1: q = 2; } }
    public static void main(String[] args) { int x = x + 1; int[] a = {a[0]}; }
}
