public class Main { public static void main(String[] a) {
 int x = 5;
 int y = x > 3 ? "a" : 2;
 String s = x > 3 ? 1 : "b";
 var z = x > 3 ? 1 : "c";
 Object o = z; } }
