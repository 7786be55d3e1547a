import java.util.*;
import java.util.function.Consumer;

public class Main {
    static class BST<T extends Comparable<? super T>> implements Iterable<T> {
        private record Pair<A, B>(A a, B b) {}
        private static class Node<T> { T v; Node<T> l, r; int h = 1; Node(T v) { this.v = v; } }
        private Node<T> root; private int size;
        private int h(Node<T> n) { return n == null ? 0 : n.h; }
        private void up(Node<T> n) { n.h = 1 + Math.max(h(n.l), h(n.r)); }
        private Node<T> rotR(Node<T> y) { Node<T> x = y.l; y.l = x.r; x.r = y; up(y); up(x); return x; }
        private Node<T> rotL(Node<T> x) { Node<T> y = x.r; x.r = y.l; y.l = x; up(x); up(y); return y; }
        private Node<T> bal(Node<T> n) { up(n); int b = h(n.l) - h(n.r); if (b > 1) { if (h(n.l.l) < h(n.l.r)) n.l = rotL(n.l); return rotR(n); } if (b < -1) { if (h(n.r.r) < h(n.r.l)) n.r = rotR(n.r); return rotL(n); } return n; }
        boolean add(T v) { int s = size; root = add(root, v); return size != s; }
        private Node<T> add(Node<T> n, T v) { if (n == null) { size++; return new Node<>(v); } int c = v.compareTo(n.v); if (c < 0) n.l = add(n.l, v); else if (c > 0) n.r = add(n.r, v); else return n; return bal(n); }
        Node<T> remove(Node<T> n, T v) { if (n == null) return null; int c = v.compareTo(n.v); if (c < 0) n.l = remove(n.l, v); else if (c > 0) n.r = remove(n.r, v); else { if (n.l == null) return n.r; if (n.r == null) return n.l; Node<T> m = n.r; while (m.l != null) m = m.l; n.v = m.v; n.r = remove(n.r, m.v); } return bal(n); }
        @Override public Iterator<T> iterator() { return new Iterator<T>() { final Deque<Node<T>> st = new ArrayDeque<>(); { push(root); } private void push(Node<T> n) { for (; n != null; n = n.l) st.push(n); } @Override public boolean hasNext() { return !st.isEmpty(); } @Override public T next() { Node<T> n = st.pop(); push(n.r); return n.v; } }; }
        String levels() { if (root == null) return "-"; StringBuilder sb = new StringBuilder(); Queue<Pair<Node<T>, Integer>> q = new ArrayDeque<>(); q.add(new Pair<>(root, 0)); int last = 0; while (!q.isEmpty()) { var p = q.poll(); if (p.b() != last) { sb.append("| "); last = p.b(); } sb.append(p.a().v).append(' '); if (p.a().l != null) q.add(new Pair<>(p.a().l, last + 1)); if (p.a().r != null) q.add(new Pair<>(p.a().r, last + 1)); } return sb.toString().trim(); }
    }
    public static void main(String[] args) {
        BST<Integer> t = new BST<>();
        for (int i : new int[]{50, 20, 60, 10, 8, 15, 32, 46, 11, 48}) t.add(i);
        System.out.println(t.levels() + " size " + t.size + " dup " + t.add(8));
        int sum = 0; for (int x : t) sum += x; System.out.println(sum);
        t.root = t.remove(t.root, 15); t.root = t.remove(t.root, 20); System.out.println(t.levels());
        BST<String> s = new BST<>(); for (String w : "the quick brown fox jumps over the lazy dog".split(" ")) s.add(w); StringBuilder b = new StringBuilder(); s.forEach(w -> b.append(w).append(',')); System.out.println(b); Iterator<String> it = s.iterator(); it.next();
        try { it.remove(); } catch (UnsupportedOperationException e) { System.out.println("UOE " + e.getMessage()); }
        s.add(null);
    }
}
