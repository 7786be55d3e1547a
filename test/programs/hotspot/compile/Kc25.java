abstract class S { abstract void f(); abstract int g() { return 1; } void h(); final abstract void k(); private abstract void l(); static abstract void m(); } final class F { } class G extends F { } interface I { int x; void f() { } private void p(); protected void q(); final void r(); } 
public class Main { public static void main(String[] a) { } }
