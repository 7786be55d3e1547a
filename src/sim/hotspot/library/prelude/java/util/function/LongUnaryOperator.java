package java.util.function;
import java.util.Objects; import java.util.Comparator;
public interface LongUnaryOperator { long applyAsLong(long v); default LongUnaryOperator compose(LongUnaryOperator b) { return v -> applyAsLong(b.applyAsLong(v)); } default LongUnaryOperator andThen(LongUnaryOperator a) { return v -> a.applyAsLong(applyAsLong(v)); } static LongUnaryOperator identity() { return v -> v; } }
