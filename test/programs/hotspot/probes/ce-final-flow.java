import java.util.*;
public class Main {
    final int a;
    final int b = 1;
    Main() { }
    void m() {
        int x;
        if (b > 0) x = 1;
        System.out.println(x);
        final int y = 1;
        y = 2;
        int z = 0;
        Runnable r = () -> System.out.println(z);
        z++;
        while (true) { }
        System.out.println("unreachable");
    }
    int n(boolean c) { if (c) return 1; }
    void o() { return 1; }
    int p() { return; }
    public static void main(String[] args) { this.m(); a = 3; }
}
