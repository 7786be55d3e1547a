public class Main { record P(int x) { private int z; } public static void main(String[] a) { } }
