public class Main { record P(int x, int y) { P(int x) { this.x = x; } } public static void main(String[] a) { } }
