import java.util.*;
public class Main {
    public static void main(String[] args) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("bye")));
        try { System.out.print("start "); if (args.length == 0) System.exit(3); System.out.println("no"); } finally { System.out.println("never"); }
    }
}
