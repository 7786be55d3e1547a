package java.util.function;
import java.util.Objects; import java.util.Comparator;
public interface DoubleConsumer { void accept(double v); default DoubleConsumer andThen(DoubleConsumer a) { return v -> { accept(v); a.accept(v); }; } }
