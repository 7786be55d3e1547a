using System;
using System.Collections.Generic;
public abstract class Expr { public abstract double Eval(IReadOnlyDictionary<string, double> env); }
public class Num(double v) : Expr { public override double Eval(IReadOnlyDictionary<string, double> env) => v; public override string ToString() => v.ToString(); }
public class Var(string name) : Expr { public override double Eval(IReadOnlyDictionary<string, double> env) => env.TryGetValue(name, out var x) ? x : throw new KeyNotFoundException($"unbound variable '{name}'"); public override string ToString() => name; }
public class Bin(char op, Expr l, Expr r) : Expr
{
    public override double Eval(IReadOnlyDictionary<string, double> env) { var (a, b) = (l.Eval(env), r.Eval(env)); return op switch { '+' => a + b, '-' => a - b, '*' => a * b, '/' when b == 0 => throw new DivideByZeroException("division by zero"), '/' => a / b, '^' => Math.Pow(a, b), _ => throw new InvalidOperationException($"bad op {op}") }; }
    public override string ToString() => $"({l} {op} {r})";
}
public class Parser
{
    private readonly string s; private int p; public Parser(string s) => this.s = s.Replace(" ", "");
    private char Cur => p < s.Length ? s[p] : '\0';
    public static Expr Parse(string s) { var ps = new Parser(s); var e = ps.Sum(); if (ps.p != s.Replace(" ", "").Length) throw new FormatException($"unexpected '{ps.Cur}' at {ps.p}"); return e; }
    private Expr Sum() { var e = Prod(); while (Cur is '+' or '-') { char op = s[p++]; e = new Bin(op, e, Prod()); } return e; }
    private Expr Prod() { var e = Pow(); while (Cur == '*' || Cur == '/') { char op = s[p++]; e = new Bin(op, e, Pow()); } return e; }
    private Expr Pow() { var b = Atom(); if (Cur == '^') { p++; return new Bin('^', b, Pow()); } return b; }
    private Expr Atom() { if (Cur == '(') { p++; var e = Sum(); if (Cur != ')') throw new FormatException("expected )"); p++; return e; } int st = p; if (char.IsDigit(Cur)) { while (char.IsDigit(Cur) || Cur == '.') p++; return new Num(double.Parse(s[st..p])); } if (char.IsLetter(Cur)) { while (char.IsLetterOrDigit(Cur)) p++; return new Var(s.Substring(st, p - st)); } throw new FormatException(Cur == '\0' ? "unexpected end" : $"unexpected '{Cur}'"); }
}
class P { static void Main() { var env = new Dictionary<string, double> { ["x"] = 3, ["pi"] = Math.PI }; foreach (var t in new[] { "1 + 2 * 3", "(1+2)*3", "2^3^2", "x*x - 1", "pi * x ^ 2", "1/0", "1 +", "2 $ 3", "y+1", "((4))", "10/4-1.5" }) { try { var e = Parser.Parse(t); Console.WriteLine($"{t} -> {e} = {e.Eval(env):0.####}"); } catch (Exception e) when (e is FormatException or DivideByZeroException or KeyNotFoundException) { Console.WriteLine($"{t} -> {e.GetType().Name}: {e.Message}"); } } } }
