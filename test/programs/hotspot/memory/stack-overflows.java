import java.util.*;
public class Main {
    static int depth; static int sum(int n) { depth = Math.max(depth, n); return n == 0 ? 0 : n + sum(n - 1); }
    static void inf(Object o) { depth++; inf(o); }
    static class Loop { Loop l = new Loop(); }
    static class Par { Par p; List<Par> kids = new ArrayList<>(); @Override public int hashCode() { return Objects.hash(p, kids); } }
    public static void main(String[] args) {
        System.out.println(sum(1000)); depth = 0;
        try { inf(null); } catch (StackOverflowError e) { System.out.println("SOE deep " + (depth > 2000) + " trace " + (e.getStackTrace().length)); }
        try { new Loop(); } catch (StackOverflowError e) { System.out.println("ctor SOE " + e); }
        Par a = new Par(), b = new Par(); b.p = a; a.kids.add(b); try { a.hashCode(); } catch (StackOverflowError e) { System.out.println("hash SOE"); }
        List<Object> self = new ArrayList<>(); self.add(self); System.out.println(self); try { self.hashCode(); } catch (StackOverflowError e) { System.out.println("list hash SOE"); }
        Map<String, Object> m = new HashMap<>(); m.put("me", m); System.out.println(m);
        try { Integer.valueOf(inf2(5)); } catch (Error e) { System.out.println(e.getClass().getSimpleName()); }
    }
    static int inf2(int n) { throw new InternalError("custom"); }
}
