import java.util.concurrent.*;
public class Main { static void v() {} static int i() { return 1; } static void go(Runnable r) { System.out.println("R"); } static void go(Callable<?> c) { System.out.println("C"); }
 static class P { void m() {} }
 public static void main(String[] a) throws Exception { go(() -> v()); go(() -> i()); go(() -> System.out.println("x")); go(Main::i);  go(Main::v); P p = new P(); go(() -> p.m()); go(() -> { throw new Exception(); }); go(() -> new P()); go(() -> { }); go(() -> { return 1; });
 int k = 1; go(() -> System.out.println("x" + k)); go(() -> System.out.println("x" + Thread.currentThread().getName()));
 } }
