package java.util.function;
import java.util.Objects; import java.util.Comparator;
public interface IntConsumer { void accept(int v); default IntConsumer andThen(IntConsumer a) { return v -> { accept(v); a.accept(v); }; } }
