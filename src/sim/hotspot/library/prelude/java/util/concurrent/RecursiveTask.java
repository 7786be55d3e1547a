package java.util.concurrent;
public abstract class RecursiveTask<V> extends ForkJoinTask<V> { V result; public RecursiveTask() { } protected abstract V compute(); public final V getRawResult() { return result; } protected final void setRawResult(V v) { result = v; } protected final boolean exec() { result = compute(); return true; } }
