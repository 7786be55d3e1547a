public class Main { static int d; static void f() { d++; f(); } public static void main(String[] a) { try { f(); } catch (StackOverflowError e) { System.out.println("caught " + (d > 500)); } } }
