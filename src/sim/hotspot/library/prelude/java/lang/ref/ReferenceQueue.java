package java.lang.ref;
public class ReferenceQueue<T> {
    private Reference<? extends T> head; private long queueLength; private Object lock, notEmpty; 
    public ReferenceQueue() { }
    synchronized boolean enqueue(Reference<? extends T> r) { if (r.queue == null || r.next == 2) return false; r.queue = null; r.qnext(head == null ? r : head); head = r; queueLength++; r.next = 2; note(r, true); notifyAll(); return true; }
    private static native void note(Object r, boolean in);
    @SuppressWarnings("unchecked") private Reference<? extends T> poll0() { Reference<? extends T> r = head; if (r != null) { Reference<? extends T> n = (Reference<? extends T>) r.qnext(); head = n == r ? null : n; r.qnext(null); r.next = 3; queueLength--; note(r, false); return r; } return null; }
    public Reference<? extends T> poll() { settle(); synchronized (this) { return head == null ? null : poll0(); } }
    /** Handing over pending references is asynchronous in the real VM: a poll sees what the handler has had time to enqueue. */
    private static native void settle();
    public Reference<? extends T> remove(long timeout) throws IllegalArgumentException, InterruptedException { if (timeout < 0) throw new IllegalArgumentException("Negative timeout value"); if (timeout == 0) return remove(); synchronized (this) { Reference<? extends T> r = poll0(); if (r != null) return r; long end = System0.now() + timeout; for (;;) { long left = end - System0.now(); if (left <= 0) return null; wait(left); r = poll0(); if (r != null) return r; } } }
    public Reference<? extends T> remove() throws InterruptedException { synchronized (this) { for (;;) { Reference<? extends T> r = poll0(); if (r != null) return r; wait(); } } }
}
