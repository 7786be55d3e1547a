public class Main {
    public static void main(String[] args) {
        x = = 5;
        int y = 3 +;
        foo(1,);
    }
}
