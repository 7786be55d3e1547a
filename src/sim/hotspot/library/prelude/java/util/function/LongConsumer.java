package java.util.function;
import java.util.Objects; import java.util.Comparator;
public interface LongConsumer { void accept(long v); default LongConsumer andThen(LongConsumer a) { return v -> { accept(v); a.accept(v); }; } }
