package java.util;
import java.util.function.*; import java.util.stream.*;
public abstract class AbstractCollection<E> implements Collection<E> {
    protected AbstractCollection() { } public abstract Iterator<E> iterator(); public abstract int size(); public boolean isEmpty() { return size() == 0; }
    public boolean contains(Object o) { Iterator<E> it = iterator(); if (o == null) { while (it.hasNext()) if (it.next() == null) return true; } else { while (it.hasNext()) if (o.equals(it.next())) return true; } return false; }
    public Object[] toArray() { Object[] r = new Object[size()]; Iterator<E> it = iterator(); for (int i = 0; i < r.length; i++) { if (!it.hasNext()) return Arrays.copyOf(r, i); r[i] = it.next(); } return r; }
    @SuppressWarnings("unchecked") public <T> T[] toArray(T[] a) { int size = size(); T[] r = a.length >= size ? a : (T[]) Arrays.newLike(a, size); int i = 0; for (E e : this) r[i++] = (T) e; if (r.length > size) r[size] = null; return r; }
    public boolean add(E e) { throw new UnsupportedOperationException(); }
    public boolean remove(Object o) { Iterator<E> it = iterator(); if (o == null) { while (it.hasNext()) if (it.next() == null) { it.remove(); return true; } } else { while (it.hasNext()) if (o.equals(it.next())) { it.remove(); return true; } } return false; }
    public boolean containsAll(Collection<?> c) { for (Object e : c) if (!contains(e)) return false; return true; } public boolean addAll(Collection<? extends E> c) { boolean m = false; for (E e : c) if (add(e)) m = true; return m; }
    public boolean removeAll(Collection<?> c) { Objects.requireNonNull(c); boolean m = false; Iterator<?> it = iterator(); while (it.hasNext()) if (c.contains(it.next())) { it.remove(); m = true; } return m; } public boolean retainAll(Collection<?> c) { Objects.requireNonNull(c); boolean m = false; Iterator<E> it = iterator(); while (it.hasNext()) if (!c.contains(it.next())) { it.remove(); m = true; } return m; }
    public void clear() { Iterator<E> it = iterator(); while (it.hasNext()) { it.next(); it.remove(); } }
    public String toString() { Iterator<E> it = iterator(); if (!it.hasNext()) return "[]"; StringBuilder sb = new StringBuilder(); sb.append('['); for (;;) { E e = it.next(); sb.append(e == this ? "(this Collection)" : e); if (!it.hasNext()) return sb.append(']').toString(); sb.append(',').append(' '); } }
}
