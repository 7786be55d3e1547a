import java.util.function.*;
public class Main { static boolean b; 
 static void m() {
  Supplier<Integer> a = () -> { if (b) return 1; };
 }
 static void n() {
  Supplier<Integer> a = () -> { return; };
  Supplier<Integer> c = () ->
     { };
  Supplier<Integer> d = () -> { while (true); };
  Supplier<Integer> e = () -> { throw new RuntimeException(); };
  Function<Integer,Integer> f = x -> { if (x > 1) return 1; else System.out.println(); };
  Runnable r = () -> { if (b) return 1; };
  Runnable r2 = () -> { if (b) return 1; else return; };
  use(() -> { if (b) return 1; });
  use(() -> { });
  java.util.Comparator<String> cc = (p, q) -> { p.length(); };
  new Thread(() -> { return 5; });
  Object o = (Supplier<String>) () -> { };
 }
 static void use(Supplier<Integer> s) {}
 static <T> void gen(Supplier<T> s) {}
 static void o() { gen(() -> { }); gen(() -> { if (b) return 1; }); }
}
