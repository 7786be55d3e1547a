public class Main { public static void main(String[] a) {
 for (int i = 0; i < 3; i++) { int i = 2; }
 int a = 3;
 { int q = 1; } System.out.println(q);
 try { int t = 1; } catch (Exception t) { } finally { t = 2; } } }
