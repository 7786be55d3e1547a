package java.util.function;
import java.util.Objects; import java.util.Comparator;
public interface IntPredicate { boolean test(int v); default IntPredicate and(IntPredicate o) { return v -> test(v) && o.test(v); } default IntPredicate negate() { return v -> !test(v); } default IntPredicate or(IntPredicate o) { return v -> test(v) || o.test(v); } }
