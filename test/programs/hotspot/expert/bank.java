import java.util.*;
public class Main {
    static class Bank { private final Map<String, Double> acc = new LinkedHashMap<>(); private final List<String> log = new ArrayList<>(); static class InsufficientFunds extends Exception { final double need; InsufficientFunds(String who, double need) { super(String.format("%s needs %.2f more", who, need)); this.need = need; } } void open(String n, double d) { if (acc.putIfAbsent(n, d) != null) throw new IllegalArgumentException("duplicate " + n); log.add("open " + n); } void withdraw(String n, double d) throws InsufficientFunds { double b = Optional.ofNullable(acc.get(n)).orElseThrow(() -> new NoSuchElementException("no account " + n)); if (b < d) throw new InsufficientFunds(n, d - b); acc.put(n, b - d); log.add(String.format("w %s %.1f", n, d)); } }
    static int parse(String s) throws Exception { try { return Integer.parseInt(s.trim()); } catch (NumberFormatException e) { throw new Exception("bad input", e); } finally { System.out.print("."); } }
    static void chain(int n) { try { if (n == 0) throw new ArithmeticException("root"); chain(n - 1); } catch (RuntimeException e) { throw new RuntimeException("level " + n, e); } }
    public static void main(String[] args) {
        Bank b = new Bank(); b.open("ann", 100); b.open("bob", 5.5);
        for (String[] op : new String[][]{{"ann", "30"}, {"bob", "10"}, {"cat", "1"}, {"ann", "x"}}) { try { b.withdraw(op[0], Double.parseDouble(op[1])); System.out.println("ok"); } catch (Bank.InsufficientFunds e) { System.out.println(e.getMessage() + " " + e.need); } catch (NoSuchElementException | NumberFormatException e) { System.out.println(e.getClass().getName() + ": " + e.getMessage()); } }
        try { b.open("ann", 1); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); } System.out.println(b.acc + " " + b.log);
        try { System.out.println(parse(" 42 ")); parse("4x"); } catch (Exception e) { System.out.println(e.getMessage() + " <- " + e.getCause().getMessage()); }
        try { chain(2); } catch (RuntimeException e) { int d = 0; for (Throwable t = e; t != null; t = t.getCause()) System.out.println("  ".repeat(d++) + t.getMessage()); }
        StackTraceElement[] st = new Throwable().getStackTrace(); System.out.println(st.length + " " + st[0].getMethodName() + " " + st[0].getLineNumber() + " " + st[0].getClassName());
        int[] data = {1, 2, 3}; int i = 0; try { while (true) System.out.print(data[i++] + " "); } catch (ArrayIndexOutOfBoundsException e) { System.out.println("end: " + e.getMessage()); }
        Thread.UncaughtExceptionHandler h = (t, e) -> System.out.println("handler " + t.getName() + " " + e); Thread.setDefaultUncaughtExceptionHandler(h);
        assert b.acc.size() > 5 : "not enabled";
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("hook")));
        if (b.acc.size() == 2) System.exit(3);
        System.out.println("never");
    }
}
