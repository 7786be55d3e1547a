public class HashPrinted {
    static class Dog { }
    public static void main(String[] args) {
        System.out.println(new Dog());   //~ refused: result that depends on identity hashes
    }
}
