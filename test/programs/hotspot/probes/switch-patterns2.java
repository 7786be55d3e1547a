import java.util.*;
public class Main {
    static String day(String s) {
        switch (s) {
            case "mon": case "tue": return "early";
            case "wed": s = "x";
            case "thu": return "fall " + s;
            default: return "other";
        }
    }
    enum Op { ADD, SUB, MUL { @Override int apply(int a, int b) { return a * b; } };
        int apply(int a, int b) { return switch (this) { case ADD -> a + b; case SUB -> a - b; default -> throw new AssertionError(this); }; } }
    sealed interface Shape permits Circle, Square, Rect {}
    record Circle(double r) implements Shape {}
    record Square(double s) implements Shape {}
    record Rect(double w, double h) implements Shape { Rect { if (w < 0) throw new IllegalArgumentException("neg"); } }
    static String classify(Object o) {
        return switch (o) {
            case null -> "null!";
            case Integer i when i > 100 -> "big int";
            case Integer i -> "int " + i;
            case String s when s.isEmpty() -> "empty";
            case String s -> "str " + s.length();
            case int[] a -> "ints " + a.length;
            case Rect(double w, double h) when w == h -> "square rect";
            case Rect(var w, var h) -> "rect " + w * h;
            case Op op -> "op " + op.ordinal();
            case List<?> l -> "list " + l.size();
            default -> o.getClass().getSimpleName();
        };
    }
    static double area(Shape s) {
        return switch (s) { case Circle c -> Math.PI * c.r() * c.r(); case Square q -> q.s() * q.s(); case Rect(double w, double h) -> w * h; };
    }
    public static void main(String[] args) {
        for (String s : "mon tue wed thu fri".split(" ")) System.out.println(s + " " + day(s));
        for (Op op : Op.values()) System.out.println(op + " " + op.apply(6, 3) + " " + op.getClass() + " " + op.getDeclaringClass());
        for (Object o : new Object[]{null, 5, 500, "", "abc", new int[3], new Rect(2, 2), new Rect(2, 3), Op.SUB, List.of(1), 3.0, 'c', new Object[0]}) System.out.println(classify(o));
        System.out.printf("%.3f %.3f %.3f%n", area(new Circle(1)), area(new Square(2)), area(new Rect(2, 5)));
        int n = 3;
        String r = switch (n) { case 1, 2 -> "low"; case 3 -> { String t = "mid"; yield t + "!"; } default -> "hi"; };
        System.out.println(r);
        int len = switch ("abc") { case "abc": yield 3; default: yield 0; };
        System.out.println(len);
        Character ch = 'b';
        switch (ch) { case 'a' -> System.out.println("A"); case 'b' -> System.out.println("B"); default -> {} }
        try { String nul = null; switch (nul) { case "a": break; } } catch (NullPointerException e) { System.out.println("NPE"); }
        try { new Rect(-1, 1); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        if (args.length == 0 && !(((Object) "text") instanceof String t && t.length() > 10)) System.out.println("short");
        Object o = 42;
        if (!(o instanceof Integer i)) throw new IllegalStateException();
        System.out.println(i + 1);
    }
}
