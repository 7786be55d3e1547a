import java.util.*;

public class Main {
    static class Chain<E> extends AbstractList<E> implements Deque<E> {
        private class Node { E item; Node next, prev; Node(E item) { this.item = item; } }
        private Node head, tail;
        private int size;
        @Override public void addFirst(E e) { Node n = new Node(e); n.next = head; if (head != null) head.prev = n; else tail = n; head = n; size++; modCount++; }
        @Override public void addLast(E e) { Node n = new Node(e); n.prev = tail; if (tail != null) tail.next = n; else head = n; tail = n; size++; modCount++; }
        @Override public boolean offerFirst(E e) { addFirst(e); return true; }
        @Override public boolean offerLast(E e) { addLast(e); return true; }
        @Override public E removeFirst() { if (head == null) throw new NoSuchElementException("empty"); E v = head.item; head = head.next; if (head == null) tail = null; else head.prev = null; size--; modCount++; return v; }
        @Override public E removeLast() { if (tail == null) throw new NoSuchElementException("empty"); E v = tail.item; tail = tail.prev; if (tail == null) head = null; else tail.next = null; size--; modCount++; return v; }
        @Override public E pollFirst() { return head == null ? null : removeFirst(); }
        @Override public E pollLast() { return tail == null ? null : removeLast(); }
        @Override public E getFirst() { if (head == null) throw new NoSuchElementException(); return head.item; }
        @Override public E getLast() { if (tail == null) throw new NoSuchElementException(); return tail.item; }
        @Override public E peekFirst() { return head == null ? null : head.item; }
        @Override public E peekLast() { return tail == null ? null : tail.item; }
        @Override public boolean removeFirstOccurrence(Object o) { return remove(o); }
        @Override public boolean removeLastOccurrence(Object o) { throw new UnsupportedOperationException(); }
        @Override public boolean add(E e) { addLast(e); return true; }
        @Override public boolean offer(E e) { return offerLast(e); }
        @Override public E remove() { return removeFirst(); }
        @Override public E poll() { return pollFirst(); }
        @Override public E element() { return getFirst(); }
        @Override public E peek() { return peekFirst(); }
        @Override public void push(E e) { addFirst(e); }
        @Override public E pop() { return removeFirst(); }
        @Override public Iterator<E> descendingIterator() {
            return new Iterator<>() {
                Node at = tail;
                public boolean hasNext() { return at != null; }
                public E next() { E v = at.item; at = at.prev; return v; }
            };
        }
        @Override public E get(int i) { Objects.checkIndex(i, size); Node n = head; while (i-- > 0) n = n.next; return n.item; }
        @Override public int size() { return size; }
        @Override public Chain<E> reversed() { Chain<E> c = new Chain<>(); descendingIterator().forEachRemaining(c::add); return c; }
    }
    public static void main(String[] args) {
        Chain<String> c = new Chain<>();
        c.add("b"); c.addFirst("a"); c.offer("c"); c.push("z");
        System.out.println(c + " " + c.size() + " " + c.contains("b") + " " + c.indexOf("c") + " " + c.reversed());
        System.out.println(c.equals(List.of("z", "a", "b", "c")) + " " + c.hashCode() + " " + c.subList(1, 3) + " " + c.pop() + c.pollLast());
        for (String s : c) { System.out.print(s + " "); }
        System.out.println();
        try { for (String s : c) c.add(s + s); } catch (ConcurrentModificationException e) { System.out.println("CME " + c); }
        try { c.get(10); } catch (IndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
        try { c.remove(0); } catch (UnsupportedOperationException e) { System.out.println("no remove " + e.getMessage()); }
        ListIterator<String> li = c.listIterator(c.size());
        while (li.hasPrevious()) System.out.print(li.previousIndex() + li.previous());
        System.out.println();
        new Chain<Integer>().removeFirst();
    }
}
