public class HashPrinted {
    static class Dog { }
    public static void main(String[] args) {
        System.out.println(new Dog());   //~ refused: identity hash in a program of several classes
    }
}
