public class Main {
    public static void main(String args) {
        switch (1) {
            case 1 -> System.out.println();
            case 2: break;
        }
        int x = switch (1) { case 1 -> 2; };
        var y = switch (2) { case 1: yield 3; default: 4; };
    }
}
