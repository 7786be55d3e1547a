public class Main {
    static long fact(int n) { return n <= 1 ? 1 : n * fact(n - 1); }
    static int[] memo = new int[50];
    public static void main(String[] args) {
        var list = new java.util.ArrayList<Integer>();
        var x = null;
        var y;
        var z = {1, 2};
        var f = () -> 1;
        int a = 1, a = 2;
        for (int i = 0; i < 3; i++) { int i = 2; }
        int args = 3;
        char c = 70000;
        byte b = 128;
        long l = 3000000000;
        float g = 1.0;
        int h = 10L;
        short s = 'a';
        short t = c;
        int u = 1.5f;
        boolean bo = 0;
        String st = 'c';
        char d = "c";
        Integer in = 5L;
        Long lo = 5;
        double db = 'a';
        Object o = 1;
        o++;
        if (a = 1) { }
        while (1) { }
    }
}
