public class Main { static final int X; static { X = 1; X = 2; } final int y; Main() { } Main(int k) { y = k; y++; } public static void main(String[] a) { final var l = 1; l++; } }
