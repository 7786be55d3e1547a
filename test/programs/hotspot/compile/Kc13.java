public class Main { static void f(int x) {} static void f(long x) {} static void g(Integer a, long b) {} static void g(long a, Integer b) {} static void h(Object... o) {} static void h(Integer... o) {} static void k(String s) {} static void k(StringBuilder s) {}
 public static void main(String[] a) { f(1.0); f("x"); g(1, 1); h(null); k(null); f(); f(1, 2); } }
