import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class Main {
    enum T { NUM, ID, OP, LP, RP, LET, EQ, IF, THEN, ELSE, FUN, ARROW, EOF }
    record Token(T type, String text, int col) { @Override public String toString() { return type + (text.isEmpty() ? "" : "'" + text + "'"); } }
    static final Map<String, T> KW = Map.of("let", T.LET, "if", T.IF, "then", T.THEN, "else", T.ELSE, "fun", T.FUN);
    static List<Token> lex(String src) {
        List<Token> out = new ArrayList<>();
        int i = 0;
        while (i < src.length()) {
            char c = src.charAt(i);
            int s = i;
            if (Character.isWhitespace(c)) { i++; continue; }
            if (Character.isDigit(c)) { while (i < src.length() && Character.isDigit(src.charAt(i))) i++; out.add(new Token(T.NUM, src.substring(s, i), s)); }
            else if (Character.isLetter(c)) { do i++; while (i < src.length() && Character.isLetterOrDigit(src.charAt(i))); String w = src.substring(s, i); out.add(new Token(KW.getOrDefault(w, T.ID), w, s)); }
            else if (c == '(') { out.add(new Token(T.LP, "", i++)); } else if (c == ')') { out.add(new Token(T.RP, "", i++)); }
            else if (src.startsWith("->", i)) { out.add(new Token(T.ARROW, "", i)); i += 2; }
            else if (c == '=' && (i + 1 == src.length() || src.charAt(i + 1) != '=')) { out.add(new Token(T.EQ, "", i++)); }
            else { String op = Stream.of("==", "<=", "+", "-", "*", "/", "<").filter(o -> src.startsWith(o, s)).findFirst().orElseThrow(() -> new SyntaxError("bad char '" + c + "'", s)); out.add(new Token(T.OP, op, i)); i += op.length(); }
        }
        out.add(new Token(T.EOF, "", i));
        return out;
    }
    static final class SyntaxError extends RuntimeException { SyntaxError(String m, int col) { super(m + " @" + col); } }
    sealed interface Ex { record Num(long v) implements Ex {} record Var(String n) implements Ex {} record Bin(String op, Ex l, Ex r) implements Ex {} record Let(String n, Ex v, Ex body) implements Ex {} record If(Ex c, Ex t, Ex e) implements Ex {} record Fun(String p, Ex b) implements Ex {} record App(Ex f, Ex a) implements Ex {} }
    sealed interface Val { record N(long v) implements Val { public String toString() { return Long.toString(v); } } record B(boolean v) implements Val {} record Clo(String p, Ex b, Env env) implements Val { @Override public String toString() { return "<fun " + p + ">"; } } }
    record Env(String name, Val[] cell, Env next) { Val get(String n) { for (Env e = this; e != null; e = e.next) if (e.name.equals(n)) return e.cell[0]; throw new NoSuchElementException("unbound: " + n); } }
    static class Parser {
        final Iterator<Token> it; Token cur;
        Parser(String s) { it = lex(s).iterator(); cur = it.next(); }
        Token eat(T t) { if (cur.type() != t) throw new SyntaxError("expected " + t + " but got " + cur, cur.col()); Token r = cur; if (it.hasNext()) cur = it.next(); return r; }
        Ex all() { Ex e = expr(); eat(T.EOF); return e; }
        Ex expr() {
            return switch (cur.type()) {
                case LET -> { eat(T.LET); String n = eat(T.ID).text(); eat(T.EQ); Ex v = expr(); if (!cur.text().equals("in")) throw new SyntaxError("expected in", cur.col()); eat(T.ID); yield new Ex.Let(n, v, expr()); }
                case IF -> { eat(T.IF); Ex c = expr(); eat(T.THEN); Ex t = expr(); eat(T.ELSE); yield new Ex.If(c, t, expr()); }
                case FUN -> { eat(T.FUN); String p = eat(T.ID).text(); eat(T.ARROW); yield new Ex.Fun(p, expr()); }
                default -> bin(0);
            };
        }
        static final List<List<String>> LEVELS = List.of(List.of("==", "<", "<="), List.of("+", "-"), List.of("*", "/"));
        Ex bin(int lvl) { if (lvl == LEVELS.size()) return app(); Ex l = bin(lvl + 1); while (cur.type() == T.OP && LEVELS.get(lvl).contains(cur.text())) { String op = eat(T.OP).text(); l = new Ex.Bin(op, l, bin(lvl + 1)); } return l; }
        Ex app() { Ex f = atom(); while (Set.of(T.NUM, T.ID, T.LP).contains(cur.type()) && !cur.text().equals("in")) f = new Ex.App(f, atom()); return f; }
        Ex atom() { if (cur.type() == T.NUM) return new Ex.Num(Long.parseLong(eat(T.NUM).text())); if (cur.type() == T.ID) return new Ex.Var(eat(T.ID).text()); eat(T.LP); Ex e = expr(); eat(T.RP); return e; }
    }
    static int steps;
    static Val eval(Ex e, Env env) {
        steps++;
        return switch (e) {
            case Ex.Num(long v) -> new Val.N(v);
            case Ex.Var(var n) -> env == null ? new Env("", null, null).get(n) : env.get(n);
            case Ex.Bin(String op, Ex l, Ex r) when eval(l, env) instanceof Val.N(long a) && eval(r, env) instanceof Val.N(long b) -> switch (op) { case "+" -> new Val.N(a + b); case "-" -> new Val.N(a - b); case "*" -> new Val.N(a * b); case "/" -> new Val.N(a / b); case "==" -> new Val.B(a == b); case "<" -> new Val.B(a < b); case "<=" -> new Val.B(a <= b); default -> throw new IllegalStateException(op); };
            case Ex.Bin b -> throw new ClassCastException("type error in " + b.op());
            case Ex.Let(String n, Ex v, Ex body) -> { Val[] cell = new Val[1]; Env e2 = new Env(n, cell, env); cell[0] = eval(v, e2); yield eval(body, e2); }
            case Ex.If(Ex c, Ex t, Ex f) -> eval(c, env) instanceof Val.B(boolean b) ? eval(b ? t : f, env) : null;
            case Ex.Fun(String p, Ex b) -> new Val.Clo(p, b, env);
            case Ex.App(Ex f, Ex a) -> { if (!(eval(f, env) instanceof Val.Clo clo)) throw new ClassCastException("not a function"); yield eval(clo.b(), new Env(clo.p(), new Val[]{eval(a, env)}, clo.env())); }
        };
    }
    public static void main(String[] args) {
        String[] progs = {"1 + 2 * 3", "let x = 5 in x * x", "let fact = fun n -> if n <= 1 then 1 else n * fact (n - 1) in fact 10", "(fun f -> f (f 3)) (fun x -> x * 2)", "let y = z in y", "1 + (2 == 2)", "if 1 < 2 then 10 / 0 else 2", "let = 5", "2 $ 3", "fun x -> x", "let compose = fun f -> fun g -> fun x -> f (g x) in compose (fun a -> a + 1) (fun b -> b * 10) 4"};
        for (String p : progs) { steps = 0; String r; try { Ex ex = new Parser(p).all(); if (p.length() < 12) System.out.println("  " + ex); r = String.valueOf(eval(ex, null)); } catch (SyntaxError x) { r = "syntax: " + x.getMessage(); } catch (ArithmeticException | NullPointerException x) { r = x.getClass().getSimpleName() + " " + x.getMessage(); } catch (RuntimeException x) { r = "error: " + x; } System.out.println(p + " => " + r + " [" + steps + "]"); }
    }
}
