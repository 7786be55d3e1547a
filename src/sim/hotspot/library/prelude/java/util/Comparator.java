package java.util;
import java.util.function.*; import java.util.stream.*;
public interface Comparator<T> {
    int compare(T o1, T o2); boolean equals(Object obj);
    default Comparator<T> reversed() { return Collections.reverseOrder(this); }
    default Comparator<T> thenComparing(Comparator<? super T> other) { Objects.requireNonNull(other); return (c1, c2) -> { int res = compare(c1, c2); return res != 0 ? res : other.compare(c1, c2); }; }
    default <U> Comparator<T> thenComparing(Function<? super T, ? extends U> k, Comparator<? super U> c) { return thenComparing(comparing(k, c)); }
    default <U extends Comparable<? super U>> Comparator<T> thenComparing(Function<? super T, ? extends U> k) { return thenComparing(comparing(k)); }
    default Comparator<T> thenComparingInt(ToIntFunction<? super T> k) { return thenComparing(comparingInt(k)); } default Comparator<T> thenComparingLong(ToLongFunction<? super T> k) { return thenComparing(comparingLong(k)); } default Comparator<T> thenComparingDouble(ToDoubleFunction<? super T> k) { return thenComparing(comparingDouble(k)); }
    static <T extends Comparable<? super T>> Comparator<T> reverseOrder() { return Collections.reverseOrder(); }
    @SuppressWarnings("unchecked") static <T extends Comparable<? super T>> Comparator<T> naturalOrder() { return (Comparator<T>) Collections.NaturalOrder.INSTANCE; }
    static <T> Comparator<T> nullsFirst(Comparator<? super T> c) { return new Collections.Nulls<>(true, c); } static <T> Comparator<T> nullsLast(Comparator<? super T> c) { return new Collections.Nulls<>(false, c); }
    static <T, U> Comparator<T> comparing(Function<? super T, ? extends U> k, Comparator<? super U> c) { Objects.requireNonNull(k); Objects.requireNonNull(c); return (c1, c2) -> c.compare(k.apply(c1), k.apply(c2)); }
    static <T, U extends Comparable<? super U>> Comparator<T> comparing(Function<? super T, ? extends U> k) { Objects.requireNonNull(k); return (c1, c2) -> k.apply(c1).compareTo(k.apply(c2)); }
    static <T> Comparator<T> comparingInt(ToIntFunction<? super T> k) { Objects.requireNonNull(k); return (c1, c2) -> Integer.compare(k.applyAsInt(c1), k.applyAsInt(c2)); } static <T> Comparator<T> comparingLong(ToLongFunction<? super T> k) { Objects.requireNonNull(k); return (c1, c2) -> Long.compare(k.applyAsLong(c1), k.applyAsLong(c2)); } static <T> Comparator<T> comparingDouble(ToDoubleFunction<? super T> k) { Objects.requireNonNull(k); return (c1, c2) -> Double.compare(k.applyAsDouble(c1), k.applyAsDouble(c2)); }
}
