public class Main {
    int x = 1
    int y = 2;
    void f() { return }
    public static void main(String[] args) {
        System.out.println(x)
    }
}
