import java.util.*;
public class Main {
    enum Color { RED, GREEN }
    record P(int a) { int b; }
    static <T extends Comparable<T>> T max(T a, T b) { return a.compareTo(b) > 0 ? a : b; }
    public static void main(String[] args) {
        int i = "s";
        String s = 5;
        boolean b = 0;
        char c = 70000;
        byte by = 128;
        long l = 1e3;
        float f = 1.0;
        if (i = 5) { }
        while (i) { }
        List<String> ls = new ArrayList<Integer>();
        List<Object> lo = new ArrayList<String>();
        Integer in = 5L;
        Long lg = 5;
        max(new Object(), new Object());
        String t = null + null;
        boolean q = "a" > "b";
        int z = !5;
        int w = -true;
        Object o = () -> 5;
        Runnable r = () -> { return 5; };
        Comparator<String> cmp = (a) -> 1;
        switch (Color.RED) { case RED: case BLUE: }
        int sw = switch (Color.RED) { case RED -> 1; };
        new P();
        int[] arr = {1, "two"};
        int[] arr2 = new int["3"];
        arr.length = 5;
        var v = null;
        var u;
        String str = (String) 5;
        Integer cast = (Integer) "x";
    }
}
