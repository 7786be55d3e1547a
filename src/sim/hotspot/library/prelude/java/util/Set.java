package java.util;
import java.util.function.*; import java.util.stream.*;
public interface Set<E> extends Collection<E> {
    static <E> Set<E> of() { return Immutable.set(); } static <E> Set<E> of(E a) { return Immutable.set(a); } static <E> Set<E> of(E a, E b) { return Immutable.set(a, b); } static <E> Set<E> of(E a, E b, E c) { return Immutable.set(a, b, c); } static <E> Set<E> of(E a, E b, E c, E d) { return Immutable.set(a, b, c, d); } static <E> Set<E> of(E a, E b, E c, E d, E e) { return Immutable.set(a, b, c, d, e); } static <E> Set<E> of(E a, E b, E c, E d, E e, E f) { return Immutable.set(a, b, c, d, e, f); } static <E> Set<E> of(E a, E b, E c, E d, E e, E f, E g) { return Immutable.set(a, b, c, d, e, f, g); } static <E> Set<E> of(E a, E b, E c, E d, E e, E f, E g, E h) { return Immutable.set(a, b, c, d, e, f, g, h); } static <E> Set<E> of(E a, E b, E c, E d, E e, E f, E g, E h, E i) { return Immutable.set(a, b, c, d, e, f, g, h, i); } static <E> Set<E> of(E a, E b, E c, E d, E e, E f, E g, E h, E i, E j) { return Immutable.set(a, b, c, d, e, f, g, h, i, j); }
    @SafeVarargs static <E> Set<E> of(E... e) { return Immutable.set(e); }
    @SuppressWarnings("unchecked") static <E> Set<E> copyOf(Collection<? extends E> c) { if (c instanceof Immutable.SetN) return (Set<E>) c; return (Set<E>) Immutable.set(new HashSet<>(c).toArray()); }
}
