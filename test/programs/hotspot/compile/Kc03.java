public class Main { enum E { A, B, C } 
 static int f(E e) { return switch (e) { case A -> 1; case B -> 2; }; }
 static void g(E e) { switch (e) { case A -> {} } }
 static int h(E e) { switch (e) { case A: return 1; case B: return 2; case C: return 3; } }
 public static void main(String[] a) { } }
