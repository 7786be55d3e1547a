public class Main { record P(int x, int y) { P { this.x = x; } } public static void main(String[] a) { } }
