package java.util.function;
import java.util.Objects; import java.util.Comparator;
public interface UnaryOperator<T> extends Function<T, T> { static <T> UnaryOperator<T> identity() { return t -> t; } }
