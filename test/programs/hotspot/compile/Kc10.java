public class Main { private static class A { private A() {} } abstract static class B {} interface C {}
 public static void main(String[] a) { new B(); new C(); new D(); new A(1); new A() {}; String s = new String(1, 2, 3, 4, 5); int[] x = new int[]; } }
