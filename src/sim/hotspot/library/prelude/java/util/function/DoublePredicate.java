package java.util.function;
import java.util.Objects; import java.util.Comparator;
public interface DoublePredicate { boolean test(double v); default DoublePredicate and(DoublePredicate o) { return v -> test(v) && o.test(v); } default DoublePredicate negate() { return v -> !test(v); } default DoublePredicate or(DoublePredicate o) { return v -> test(v) || o.test(v); } }
