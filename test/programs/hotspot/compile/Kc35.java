public class Main {
    void f() {
        int x = 1;
    public static void main(String[] args) {
        System.out.println("x");
    }
}
