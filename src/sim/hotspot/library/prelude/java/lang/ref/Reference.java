package java.lang.ref;
public abstract sealed class Reference<T> permits PhantomReference, SoftReference, WeakReference, FinalReference {
    private T referent; ReferenceQueue<? super T> queue; int next; private Reference<?> qnext; 
    Reference(T r) { this(r, null); } Reference(T r, ReferenceQueue<? super T> q) { referent = r; queue = q; }
    public T get() { return referent; } public final boolean refersTo(T obj) { return referent == obj; } public void clear() { referent = null; }
    Reference<?> qnext() { return qnext; } void qnext(Reference<?> r) { qnext = r; }
    public boolean enqueue() { referent = null; return enqueueFromPending(); } boolean enqueueFromPending() { ReferenceQueue<? super T> q = queue; return q != null && q.enqueue(this); }
    @Deprecated public boolean isEnqueued() { return next == 2; }
    protected Object clone() throws CloneNotSupportedException { throw new CloneNotSupportedException(); }
    public static void reachabilityFence(Object ref) { }
}
