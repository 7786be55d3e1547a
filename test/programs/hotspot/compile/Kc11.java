public class Main { public static void main(String[] a) {
 int[] x = new int[2]{1, 2};
 } }
