package java.util.function;
import java.util.Objects; import java.util.Comparator;
public interface LongPredicate { boolean test(long v); default LongPredicate and(LongPredicate o) { return v -> test(v) && o.test(v); } default LongPredicate negate() { return v -> !test(v); } default LongPredicate or(LongPredicate o) { return v -> test(v) || o.test(v); } }
