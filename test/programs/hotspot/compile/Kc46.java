public class Main {
    public void f() {
        void g() { }
    }
    public static void main(String[] args) {
        private int x = 1;
        static int y = 2;
        final int z = 3;
    }
}
