import java.util.*;
public class M08 {
    static class Node { Node next; String name; Node(String n) { name = n; } }
    static class P implements Cloneable { int[] a = {1, 2}; String s = "x"; @Override protected P clone() throws CloneNotSupportedException { return (P) super.clone(); } }
    static void swap(Integer a, Integer b) { Integer t = a; a = b; b = t; }
    static void change(int[] a, StringBuilder sb, String s) { a[0] = 99; sb.append("!"); s = s + "?"; }
    public static void main(String[] args) throws Exception {
        Node a = new Node("a"), b = new Node("b"); a.next = b; b.next = a; System.out.println(a.next.next == a);
        P p = new P(), q = p.clone(); q.a[0] = 5; q.s = "y"; System.out.println(p.a[0] + p.s + " " + q.a[0] + q.s);
        Integer x = 1, y = 2; swap(x, y); System.out.println(x + " " + y);
        int[] arr = {1}; StringBuilder sb = new StringBuilder("s"); String s = "t"; change(arr, sb, s); System.out.println(arr[0] + " " + sb + " " + s);
        String s1 = "hi", s2 = "hi", s3 = new String("hi"), s4 = s3.intern(); System.out.println((s1 == s2) + " " + (s1 == s3) + " " + (s1 == s4) + " " + s1.equals(s3));
        Object[] objs = new String[1]; try { objs[0] = 1; } catch (ArrayStoreException e) { System.out.println(e); }
        List<Integer> l = new ArrayList<>(List.of(10, 20, 30)); l.remove(1); l.remove(Integer.valueOf(10)); System.out.println(l);
        Iterator<Integer> it = l.iterator(); l.add(5); try { it.next(); } catch (ConcurrentModificationException e) { System.out.println(e); }
        System.out.println(System.identityHashCode(null) + " " + Objects.hashCode(null) + " " + new Object().equals(null));
        int[][] jag = {{1}, {2, 3}, {}}; System.out.println(jag[1].length + " " + Arrays.toString(jag[2]) + " " + Arrays.asList(1, 2).getClass().getName());
        StringBuilder cap = new StringBuilder(); System.out.print(cap.capacity() + " "); cap.append("12345678901234567"); System.out.print(cap.capacity() + " "); cap.append("x".repeat(30)); System.out.println(cap.capacity());
        try { List<Integer> sub = l.subList(0, 1); l.add(9); sub.size(); } catch (ConcurrentModificationException e) { System.out.println("CME sub"); }
        try { Object o = List.of("a"); List<Integer> li = (List<Integer>) o; int i = li.get(0); } catch (ClassCastException e) { System.out.println(e.getMessage()); }
    }
}
