public class Main { sealed interface S permits A, B {} record A() implements S {} record B() implements S {}
 static int f(S s) { return switch (s) { case A a -> 1; }; }
 static void g(S s) { switch (s) { case A a -> {} } }
 static int h(Object s) { return switch (s) { case String x -> 1; case Integer i -> 2; }; }
 static int k(Object s) { return switch (s) { case CharSequence x -> 1; case String i -> 2; default -> 3; }; }
 public static void main(String[] a) { } }
