package java.util.function;
import java.util.Objects; import java.util.Comparator;
public interface IntUnaryOperator { int applyAsInt(int v); default IntUnaryOperator compose(IntUnaryOperator b) { return v -> applyAsInt(b.applyAsInt(v)); } default IntUnaryOperator andThen(IntUnaryOperator a) { return v -> a.applyAsInt(applyAsInt(v)); } static IntUnaryOperator identity() { return v -> v; } }
