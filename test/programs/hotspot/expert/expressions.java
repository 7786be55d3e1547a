import java.util.*;
public class Main {
    sealed interface Expr permits Num, Var, Bin, Neg, Call {}
    record Num(double v) implements Expr {}
    record Var(String n) implements Expr {}
    record Bin(char op, Expr l, Expr r) implements Expr {}
    record Neg(Expr e) implements Expr {}
    record Call(String f, List<Expr> args) implements Expr {}
    static class ParseError extends RuntimeException { final int pos; ParseError(String m, int pos) { super(m + " at " + pos); this.pos = pos; } }
    static class Parser {
        private final String s; private int p;
        Parser(String s) { this.s = s; }
        Expr parse() { Expr e = expr(); ws(); if (p < s.length()) throw new ParseError("unexpected '" + s.charAt(p) + "'", p); return e; }
        private void ws() { while (p < s.length() && Character.isWhitespace(s.charAt(p))) p++; }
        private boolean eat(char c) { ws(); if (p < s.length() && s.charAt(p) == c) { p++; return true; } return false; }
        private Expr expr() { Expr l = term(); while (true) { if (eat('+')) l = new Bin('+', l, term()); else if (eat('-')) l = new Bin('-', l, term()); else return l; } }
        private Expr term() { Expr l = unary(); while (true) { if (eat('*')) l = new Bin('*', l, unary()); else if (eat('/')) l = new Bin('/', l, unary()); else return l; } }
        private Expr unary() { return eat('-') ? new Neg(unary()) : power(); }
        private Expr power() { Expr b = atom(); return eat('^') ? new Bin('^', b, unary()) : b; }
        private Expr atom() {
            ws(); if (p >= s.length()) throw new ParseError("unexpected end", p);
            char c = s.charAt(p);
            if (eat('(')) { Expr e = expr(); if (!eat(')')) throw new ParseError("expected )", p); return e; }
            int st = p;
            if (Character.isDigit(c)) { while (p < s.length() && (Character.isDigit(s.charAt(p)) || s.charAt(p) == '.')) p++; return new Num(Double.parseDouble(s.substring(st, p))); }
            if (Character.isLetter(c)) { while (p < s.length() && Character.isLetterOrDigit(s.charAt(p))) p++; String n = s.substring(st, p); if (eat('(')) { List<Expr> a = new ArrayList<>(); if (!eat(')')) { do a.add(expr()); while (eat(',')); if (!eat(')')) throw new ParseError("expected )", p); } return new Call(n, List.copyOf(a)); } return new Var(n); }
            throw new ParseError("bad char '" + c + "'", p);
        }
    }
    static double eval(Expr e, Map<String, Double> env) {
        return switch (e) {
            case Num(double v) -> v;
            case Var(String n) -> { Double d = env.get(n); if (d == null) throw new NoSuchElementException("unbound " + n); yield d; }
            case Neg(Expr x) -> -eval(x, env);
            case Bin(char op, Expr l, Expr r) when op == '/' && eval(r, env) == 0 -> throw new ArithmeticException("div by zero: " + show(e));
            case Bin(char op, Expr l, Expr r) -> { double a = eval(l, env), b = eval(r, env); yield switch (op) { case '+' -> a + b; case '-' -> a - b; case '*' -> a * b; case '/' -> a / b; case '^' -> Math.pow(a, b); default -> throw new AssertionError(op); }; }
            case Call(String f, List<Expr> args) -> { double[] vs = args.stream().mapToDouble(a -> eval(a, env)).toArray(); yield switch (f) { case "max" -> Arrays.stream(vs).max().orElseThrow(); case "sqrt" -> Math.sqrt(vs[0]); case "sum" -> Arrays.stream(vs).sum(); default -> throw new UnsupportedOperationException(f); }; }
        };
    }
    static String show(Expr e) {
        return switch (e) { case Num n -> n.v() == Math.floor(n.v()) ? String.valueOf((long) n.v()) : "" + n.v(); case Var v -> v.n(); case Neg n -> "(-" + show(n.e()) + ")"; case Bin b -> "(" + show(b.l()) + " " + b.op() + " " + show(b.r()) + ")"; case Call c -> c.f() + c.args().stream().map(Main::show).toList(); };
    }
    static Expr simplify(Expr e) {
        return switch (e) {
            case Bin(char op, Expr l, Expr r) -> { Expr a = simplify(l), b = simplify(r); if (a instanceof Num(double x) && b instanceof Num(double y)) yield new Num(eval(new Bin(op, a, b), Map.of())); if (op == '*' && (a.equals(new Num(0)) || b.equals(new Num(0)))) yield new Num(0); if (op == '+' && a instanceof Num n && n.v() == 0) yield b; yield new Bin(op, a, b); }
            case Neg(Num(var v)) -> new Num(-v);
            default -> e;
        };
    }
    public static void main(String[] args) {
        Map<String, Double> env = new HashMap<>(Map.of("x", 3.0, "y", 4.0));
        for (String s : new String[]{"1 + 2 * 3", "2 ^ 3 ^ 2", "-x ^ 2", "sqrt(x*x + y*y)", "max(1, x, sum(y, y))", "(1 + 2", "1 / (x - 3)", "z + 1", "3 $ 4", "foo(1)", "0 * x + 0 + y"}) {
            try { Expr e = new Parser(s).parse(); System.out.println(s + " => " + show(e) + " => " + show(simplify(e)) + " = " + eval(e, env)); }
            catch (ParseError e) { System.out.println(s + " !! " + e.getMessage() + " pos=" + e.pos); }
            catch (RuntimeException e) { System.out.println(s + " ?? " + e); }
        }
        System.out.println(new Parser("a+b*c").parse());
        System.out.println(new Parser("f(1)").parse().hashCode() == new Parser("f( 1 )").parse().hashCode());
    }
}
