public class Main { public static void main(String[] a) {
 return;
 System.out.println("x"); } 
 static void f() { while (true) ; int x; }
 static void g() { for (;;) {} }
 static void h() { throw new Error(); h(); }
 static void i() { do { continue; } while (true); i(); }
 static int j() { return 1; ; }
 static void k() { break; }
 static void l() { for (int i = 0; i < 1; i++) { break; i(); } }
 static void m() { if (true) return; m(); } }
