public class Main {
    public static main(String[] args) {
        System.out.println("x");
    }
}
