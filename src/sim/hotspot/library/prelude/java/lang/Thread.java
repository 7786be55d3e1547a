package java.lang;
import java.util.*;
public class Thread implements Runnable {
    public static final int MIN_PRIORITY = 1, NORM_PRIORITY = 5, MAX_PRIORITY = 10;
    private int eetop; private int tid; private String name; private boolean interrupted; private boolean daemon; private int priority; private Runnable target; private Object contextClassLoader, inheritedAccessControlContext; HashMap<ThreadLocal<?>, Object> threadLocals; private Object inheritableThreadLocals, scopedValueBindings, interruptLock, parkBlocker, container; private UncaughtExceptionHandler handler; private static UncaughtExceptionHandler defaultHandler; private static int threadInit; private int status; private Object x1, x2; private int virtual;
    public enum State { NEW, RUNNABLE, BLOCKED, WAITING, TIMED_WAITING, TERMINATED }
    @FunctionalInterface public interface UncaughtExceptionHandler { void uncaughtException(Thread t, Throwable e); }
    public Thread() { this((Runnable) null, "Thread-" + threadInit++); } public Thread(Runnable r) { this(r, "Thread-" + threadInit++); } public Thread(String name) { this((Runnable) null, name); }
    public Thread(Runnable r, String name) { if (name == null) throw new NullPointerException("'name' is null"); this.target = r; this.name = name; this.priority = 5; Thread p = currentThread(); this.daemon = p.daemon; this.tid = newTid(); ThreadLocal.inherit(this); }
    private static native int newTid();
    public static native Thread currentThread();
    public void run() { Runnable r = target; if (r != null) r.run(); }
    private void run0() { run(); }
    public void start() { synchronized (this) { if (status != 0) throw new IllegalThreadStateException(); status = 1; start0(daemon); } } private native void start0(boolean daemon);
    public final void join() throws InterruptedException { join0(0L); } public final void join(long ms) throws InterruptedException { join0(ms); } private native void join0(long ms) throws InterruptedException;
    public static void sleep(long ms) throws InterruptedException { if (ms < 0) throw new IllegalArgumentException("timeout value is negative"); sleep0(ms); } public static void sleep(long ms, int nanos) throws InterruptedException { sleep0(ms + (nanos > 0 ? 1 : 0)); } private static native void sleep0(long ms) throws InterruptedException;
    public static native void yield(); public static void onSpinWait() { Thread.yield(); }
    public final String getName() { return name; } public final synchronized void setName(String n) { if (n == null) throw new NullPointerException("name cannot be null"); name = n; } public final boolean isDaemon() { return daemon; } public final void setDaemon(boolean d) { if (virtual != 0 && !d) throw new IllegalArgumentException("'false' not legal for virtual threads"); if (status != 0) throw new IllegalThreadStateException(); daemon = d; } public final int getPriority() { return priority; } public final void setPriority(int p) { if (p > 10 || p < 1) throw new IllegalArgumentException(); if (virtual == 0) priority = p; } @Deprecated public long getId() { return threadId(); } public final long threadId() { return tid; }
    public final native boolean isAlive(); public State getState() { return State.values()[state0()]; } private native int state0(); public native void interrupt(); public native boolean isInterrupted(); public static native boolean interrupted(); public static native boolean holdsLock(Object o); public final boolean isVirtual() { return virtual != 0; }
    public final UncaughtExceptionHandler getUncaughtExceptionHandler() { return handler; } public void setUncaughtExceptionHandler(UncaughtExceptionHandler h) { handler = h; } public static void setDefaultUncaughtExceptionHandler(UncaughtExceptionHandler h) { defaultHandler = h; } public static UncaughtExceptionHandler getDefaultUncaughtExceptionHandler() { return defaultHandler; }
    void dispatchUncaught(Throwable e) { if (handler != null) { handled(); handler.uncaughtException(this, e); } else if (defaultHandler != null) { handled(); defaultHandler.uncaughtException(this, e); } else { System.err.print("Exception in thread \"" + name + "\" "); e.printStackTrace(System.err); } }
    private static native void handled(); private static native void unsaid();
    public StackTraceElement[] getStackTrace() { return new Throwable().getStackTrace(); }
    public String toString() { if (virtual != 0) unsaid(); return "Thread[#" + tid + "," + name + "," + priority + ",main]"; }
    public static Builder.OfPlatform ofPlatform() { return new PlatformBuilder(); }
    public static Builder.OfVirtual ofVirtual() { return new VirtualBuilder(); }
    public static Thread startVirtualThread(Runnable r) { Thread t = virtual(r, ""); t.start(); return t; }
    private static Thread virtual(Runnable r, String name) { if (r == null) throw new NullPointerException(); Thread t = new Thread(r, name); t.daemon = true; t.virtual = 1; return t; }
    public final ThreadGroup getThreadGroup() { return virtual != 0 ? ThreadGroup.VIRTUAL : getState() == State.TERMINATED ? null : ThreadGroup.MAIN; }
    private static class PlatformBuilder implements Builder.OfPlatform {
        private String n; private long at = -1; private boolean d, dSet; private int p; private UncaughtExceptionHandler h;
        public Builder.OfPlatform name(String n) { this.n = Objects.requireNonNull(n); at = -1; return this; }
        public Builder.OfPlatform name(String n, long from) { Objects.requireNonNull(n); if (from < 0) throw new IllegalArgumentException("'start' is negative"); this.n = n; at = from; return this; }
        public Builder.OfPlatform daemon(boolean d) { this.d = d; dSet = true; return this; }
        public Builder.OfPlatform daemon() { return daemon(true); }
        public Builder.OfPlatform priority(int p) { if (p < 1 || p > 10) throw new IllegalArgumentException(); this.p = p; return this; }
        public Builder.OfPlatform uncaughtExceptionHandler(UncaughtExceptionHandler h) { this.h = Objects.requireNonNull(h); return this; }
        public Thread unstarted(Runnable r) { Objects.requireNonNull(r); Thread t = n == null ? new Thread(r) : new Thread(r, at < 0 ? n : n + at++); if (dSet) t.setDaemon(d); if (p > 0) t.setPriority(p); if (h != null) t.handler = h; return t; }
        public Thread start(Runnable r) { Thread t = unstarted(r); t.start(); return t; }
        public java.util.concurrent.ThreadFactory factory() { return r -> unstarted(r); }
    }
    private static class VirtualBuilder implements Builder.OfVirtual {
        private String n = ""; private long at = -1; private UncaughtExceptionHandler h;
        public Builder.OfVirtual name(String n) { this.n = Objects.requireNonNull(n); at = -1; return this; }
        public Builder.OfVirtual name(String n, long from) { Objects.requireNonNull(n); if (from < 0) throw new IllegalArgumentException("'start' is negative"); this.n = n; at = from; return this; }
        public Builder.OfVirtual uncaughtExceptionHandler(UncaughtExceptionHandler h) { this.h = Objects.requireNonNull(h); return this; }
        public Thread unstarted(Runnable r) { Thread t = virtual(r, at < 0 ? n : n + at++); if (h != null) t.handler = h; return t; }
        public Thread start(Runnable r) { Thread t = unstarted(r); t.start(); return t; }
        public java.util.concurrent.ThreadFactory factory() { return r -> unstarted(r); }
    }
}
