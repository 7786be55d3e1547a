package java.util;
import java.util.function.*; import java.util.stream.*;
public interface Collection<E> extends Iterable<E> {
    int size(); boolean isEmpty(); boolean contains(Object o); Iterator<E> iterator(); Object[] toArray(); <T> T[] toArray(T[] a); default <T> T[] toArray(IntFunction<T[]> g) { return toArray(g.apply(0)); }
    boolean add(E e); boolean remove(Object o); boolean containsAll(Collection<?> c); boolean addAll(Collection<? extends E> c); boolean removeAll(Collection<?> c);
    default boolean removeIf(Predicate<? super E> f) { Objects.requireNonNull(f); boolean removed = false; Iterator<E> each = iterator(); while (each.hasNext()) if (f.test(each.next())) { each.remove(); removed = true; } return removed; }
    boolean retainAll(Collection<?> c); void clear(); boolean equals(Object o); int hashCode();
    default Stream<E> stream() { return Pipe.of(this); } default Stream<E> parallelStream() { return Pipe.of(this); }
}
