public class Main {
    public static void main(String[] args) {
        if (args.length == 0) 
            System.out.println("a");
            System.out.println("b");
        else
            System.out.println("c");
    }
}
