package java.util.function;
import java.util.Objects; import java.util.Comparator;
public interface DoubleUnaryOperator { double applyAsDouble(double v); default DoubleUnaryOperator compose(DoubleUnaryOperator b) { return v -> applyAsDouble(b.applyAsDouble(v)); } default DoubleUnaryOperator andThen(DoubleUnaryOperator a) { return v -> a.applyAsDouble(applyAsDouble(v)); } static DoubleUnaryOperator identity() { return v -> v; } }
