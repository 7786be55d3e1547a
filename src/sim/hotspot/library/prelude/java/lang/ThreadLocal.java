package java.lang;
import java.util.HashMap; import java.util.function.Supplier;
public class ThreadLocal<T> {
    private final int threadLocalHashCode = next(); private static int n; private static int next() { n += 0x61c88647; return n; }
    public ThreadLocal() { } protected T initialValue() { return null; }
    public static <S> ThreadLocal<S> withInitial(Supplier<? extends S> s) { return new Supplied<>(s); }
    private static class Supplied<T> extends ThreadLocal<T> { private final Supplier<? extends T> s; Supplied(Supplier<? extends T> s) { this.s = s; } protected T initialValue() { return s.get(); } }
    static class Entry extends java.lang.ref.WeakReference<ThreadLocal<?>> { Object value; Entry(ThreadLocal<?> k, Object v) { super(k); value = v; } }
    static class Table { Entry[] table = new Entry[16]; int size; 
        Entry find(ThreadLocal<?> k) { int i = k.threadLocalHashCode & (table.length - 1); for (Entry e = table[i]; e != null; e = table[i]) { if (e.refersTo(k)) return e; i = i + 1 < table.length ? i + 1 : 0; } return null; }
        void set(ThreadLocal<?> k, Object v) { Entry e = find(k); if (e != null) { e.value = v; return; } int i = k.threadLocalHashCode & (table.length - 1); while (table[i] != null && !table[i].refersTo(null)) i = i + 1 < table.length ? i + 1 : 0; if (table[i] == null) size++; table[i] = new Entry(k, v); if (size >= table.length * 2 / 3) grow(); }
        void grow() { Entry[] old = table; table = new Entry[old.length * 2]; size = 0; for (Entry e : old) if (e != null && e.get() != null) { int i = e.get().threadLocalHashCode & (table.length - 1); while (table[i] != null) i = i + 1 < table.length ? i + 1 : 0; table[i] = e; size++; } }
        void remove(ThreadLocal<?> k) { Entry[] old = table; table = new Entry[old.length]; size = 0; for (Entry e : old) if (e != null && !e.refersTo(k)) { ThreadLocal<?> t = e.get(); if (t == null) continue; int i = t.threadLocalHashCode & (table.length - 1); while (table[i] != null) i = i + 1 < table.length ? i + 1 : 0; table[i] = e; size++; } } }
    static void inherit(Thread t) { Table p = (Table) map(); if (p == null) return; Table c = null; for (Entry e : p.table) if (e != null && e.get() instanceof InheritableThreadLocal<?> k) { if (c == null) c = new Table(); c.set(k, k.child(e.value)); } if (c != null) give(t, c); } private static native void give(Thread t, Object table);
    private static native Object map(); private static native void setMap(Object o);
    private Table table() { Table t = (Table) map(); if (t == null) { t = new Table(); setMap(t); } return t; }
    @SuppressWarnings("unchecked") public T get() { Entry e = table().find(this); if (e != null) return (T) e.value; T v = initialValue(); table().set(this, v); return v; }
    public void set(T v) { table().set(this, v); } public void remove() { table().remove(this); }
}
