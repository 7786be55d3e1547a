import java.util.*;
public class Main {
    static List<String> order = new ArrayList<>();
    static class A implements AutoCloseable { String n; A(String n) { this.n = n; order.add("+" + n); } @Override public void close() { order.add("-" + n); } }
    static A make(String n, boolean fail) { if (fail) throw new IllegalStateException(n); return new A(n); }
    static String run(int k) { order.clear(); try (A a = make("a", k == 0); A b = make("b", k == 1); A c = k == 2 ? null : make("c", false)) { order.add("body"); if (k == 3) throw new RuntimeException("body"); if (k == 4) return "ret " + order; } catch (RuntimeException e) { order.add("!" + e.getMessage()); } finally { order.add("fin"); } return order.toString(); }
    public static void main(String[] args) { for (int k = 0; k < 6; k++) System.out.println(run(k)); System.out.println(order); A shared = new A("s"); try (shared) { order.add("use"); } System.out.println(order.subList(order.size() - 2, order.size())); try (A x = new A("x")) { try (A y = new A("y")) { throw new Error("err"); } } catch (Error e) { System.out.println(e.getMessage() + order.subList(order.size() - 2, order.size())); } }
}
