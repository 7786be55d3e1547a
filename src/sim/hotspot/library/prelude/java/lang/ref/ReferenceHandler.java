package java.lang.ref;
/** The VM's own two threads: one enqueues cleared references, one runs finalizers. */
final class ReferenceHandler {
    private static native Reference<?> nextPending(); private static native Object nextFinalizable(); private static native void runFinalizer(Object o);
    static void handle() { for (;;) { Reference<?> r = nextPending(); if (r == null) continue; r.enqueueFromPending(); } }
    static void finalizers() { for (;;) { Object o = nextFinalizable(); if (o == null) continue; try { runFinalizer(o); } catch (Throwable t) { } } }
}
