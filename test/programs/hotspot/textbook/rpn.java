import java.util.*;
import java.util.function.DoubleBinaryOperator;

public class Main {
    enum Op implements DoubleBinaryOperator {
        ADD("+", 1) { public double applyAsDouble(double a, double b) { return a + b; } },
        SUB("-", 1) { public double applyAsDouble(double a, double b) { return a - b; } },
        MUL("*", 2) { public double applyAsDouble(double a, double b) { return a * b; } },
        DIV("/", 2) { public double applyAsDouble(double a, double b) { if (b == 0) throw new ArithmeticException("div by zero"); return a / b; } };
        final String sym; final int prec;
        private static final Map<String, Op> BY = new HashMap<>();
        static { for (Op o : values()) BY.put(o.sym, o); }
        Op(String s, int p) { sym = s; prec = p; }
        static Optional<Op> bySymbol(String s) { return Optional.ofNullable(BY.get(s)); }
    }
    static List<String> toRpn(String in) {
        List<String> out = new ArrayList<>(); Stack<String> st = new Stack<>();
        StringTokenizer tk = new StringTokenizer(in, "+-*/() ", true);
        while (tk.hasMoreTokens()) {
            String t = tk.nextToken();
            if (t.isBlank()) continue;
            var op = Op.bySymbol(t);
            if (op.isPresent()) { while (!st.empty() && Op.bySymbol(st.peek()).map(o -> o.prec >= op.get().prec).orElse(false)) out.add(st.pop()); st.push(t); }
            else if (t.equals("(")) st.push(t);
            else if (t.equals(")")) { while (!"(".equals(st.peek())) out.add(st.pop()); st.pop(); }
            else out.add(t);
        }
        while (!st.isEmpty()) out.add(st.pop());
        return out;
    }
    static double eval(List<String> rpn) {
        Deque<Double> d = new ArrayDeque<>();
        for (String t : rpn) Op.bySymbol(t).ifPresentOrElse(o -> { double b = d.pop(), a = d.pop(); d.push(o.applyAsDouble(a, b)); }, () -> d.push(Double.valueOf(t)));
        return d.pop();
    }
    public static void main(String[] args) {
        for (String s : List.of("1 + 2 * 3", "(1 + 2) * 3", "10 / 4 - 1.5", "2 * (3 + 4) * 5", "1 / 0", "7 +", "x * 2", "(1")) {
            try { List<String> r = toRpn(s); System.out.println(s + " -> " + r + " = " + eval(r)); }
            catch (ArithmeticException | NoSuchElementException e) { System.out.println(s + " failed: " + e); }
            catch (NumberFormatException e) { System.out.println(s + " nfe: " + e.getMessage()); }
        }
        System.out.println(Op.ADD.getClass() == Op.class ? "same" : Op.ADD.getDeclaringClass() + " " + Op.ADD.getClass());
        toRpn(")");
    }
}
