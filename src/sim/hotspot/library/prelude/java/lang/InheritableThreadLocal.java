package java.lang;
public class InheritableThreadLocal<T> extends ThreadLocal<T> { public InheritableThreadLocal() { } protected T childValue(T v) { return v; } Object child(Object v) { @SuppressWarnings("unchecked") T t = (T) v; return childValue(t); } }
