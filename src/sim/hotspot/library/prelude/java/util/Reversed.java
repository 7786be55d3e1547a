package java.util;
import java.util.function.*; import java.util.stream.*;
class Reversed<E> extends AbstractList<E> { final List<E> base; Reversed(List<E> b) { base = b; } public E get(int i) { int n = base.size(); Objects.checkIndex(i, n); return base.get(n - 1 - i); } public int size() { return base.size(); } public E set(int i, E e) { return base.set(base.size() - 1 - i, e); } public void add(int i, E e) { base.add(base.size() - i, e); } public E remove(int i) { return base.remove(base.size() - 1 - i); } public List<E> reversed() { return base; } }
