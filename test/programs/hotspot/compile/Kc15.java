public class Main { static int k(boolean b) { if (b) return 1; } static int l(boolean b) { while (b) { return 1; } } static int p() { try { return 1; } catch (Exception e) { } } static int q() { do { break; } while (true); } static int r() { lab: { break lab; } } static int s(int x) { switch (x) { case 1: return 1; } }
 public static void main(String[] a) { } }
