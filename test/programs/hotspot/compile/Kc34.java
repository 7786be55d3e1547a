public class Main {
    public static void main(String[] args) {
        int x = 10;
        while (x > 0 {
            x--;
        }
    }
}
