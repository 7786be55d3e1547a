public class Main { interface A { void f(); } static class B implements A { void f() {} } public static void main(String[] a) { new B().f(); } }
