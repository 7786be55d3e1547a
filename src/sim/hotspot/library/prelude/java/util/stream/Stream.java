package java.util.stream;
import java.util.*; import java.util.function.*;
public interface Stream<T> extends BaseStream<T, Stream<T>> {
  static <T> Stream<T> of(T t) { return RefPipe.array((T[]) new Object[] { t }, 0, 1); } @SafeVarargs static <T> Stream<T> of(T... v) { return Arrays.stream(v); } static <T> Stream<T> ofNullable(T t) { return t == null ? Stream.empty() : Stream.of(t); } @SuppressWarnings("unchecked") static <T> Stream<T> empty() { return RefPipe.array((T[]) new Object[0], 0, 0); }
  static <T> Stream<T> iterate(T seed, UnaryOperator<T> f) { return new RefPipe<>(new Pull<T>() { boolean started; boolean advance() { if (started) cur = f.apply(cur); else { cur = seed; started = true; } return true; } }, -1); }
  static <T> Stream<T> iterate(T seed, Predicate<? super T> has, UnaryOperator<T> f) { return new RefPipe<>(new Pull<T>() { boolean started, done; boolean advance() { if (done) return false; if (started) cur = f.apply(cur); else { cur = seed; started = true; } if (!has.test(cur)) { done = true; return false; } return true; } }, -1); }
  static <T> Stream<T> generate(Supplier<? extends T> s) { return new RefPipe<>(new Pull<T>() { boolean advance() { cur = s.get(); return true; } }, -1); }
  @SuppressWarnings("unchecked") static <T> Stream<T> concat(Stream<? extends T> a, Stream<? extends T> b) { RefPipe<T> x = (RefPipe<T>) a, y = (RefPipe<T>) b; Pull<T> p = x.use(), q = y.use(); return new RefPipe<>(new Pull<T>() { boolean second; boolean advance() { if (!second) { if (p.advance()) { cur = p.cur; return true; } second = true; } if (q.advance()) { cur = q.cur; return true; } return false; } }, x.size < 0 || y.size < 0 ? -1 : x.size + y.size); }
  static <T> Builder<T> builder() { return new RefPipe.B<>(); }
  List<T> toList(); <R> Stream<R> mapMulti(BiConsumer<? super T, ? super Consumer<R>> f); Stream<T> takeWhile(Predicate<? super T> f); Stream<T> dropWhile(Predicate<? super T> f);
  interface Builder<T> extends Consumer<T> { void accept(T t); default Builder<T> add(T t) { accept(t); return this; } Stream<T> build(); }
}
