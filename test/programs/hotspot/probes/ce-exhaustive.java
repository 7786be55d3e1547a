import java.util.*;
public class Main {
    sealed interface S permits X, Y {}
    record X() implements S {}
    record Y() implements S {}
    static int f(S s) {
        return switch (s) {
            case X x -> 1;
        };
    }
    static int g(Object o) {
        switch (o) {
            case String s -> { return 1; }
            case CharSequence cs -> { return 2; }
        }
        return 0;
    }
    static int h(Object o) {
        return switch (o) {
            case CharSequence cs -> 2;
            case String s -> 1;
            default -> 0;
        };
    }
    public static void main(String[] args) {
        System.out.println(f(new X()));
    }
}
