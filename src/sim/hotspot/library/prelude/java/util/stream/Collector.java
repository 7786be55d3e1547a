package java.util.stream;
import java.util.*; import java.util.function.*;
public interface Collector<T, A, R> { Supplier<A> supplier(); BiConsumer<A, T> accumulator(); BinaryOperator<A> combiner(); Function<A, R> finisher(); Set<Characteristics> characteristics();
  static <T, R> Collector<T, R, R> of(Supplier<R> s, BiConsumer<R, T> a, BinaryOperator<R> c, Characteristics... ch) { return new Collectors.Impl<>(s, a, c, x -> x); } static <T, A, R> Collector<T, A, R> of(Supplier<A> s, BiConsumer<A, T> a, BinaryOperator<A> c, Function<A, R> f, Characteristics... ch) { return new Collectors.Impl<>(s, a, c, f); }
  enum Characteristics { CONCURRENT, UNORDERED, IDENTITY_FINISH } }
