package java.lang;
public class Runtime {
    private static final Runtime currentRuntime = new Runtime(); private Runtime() { } public static Runtime getRuntime() { return currentRuntime; }
    public native void gc(); public native long freeMemory(); public native long totalMemory(); public native long maxMemory(); public native int availableProcessors(); public void exit(int s) { System.exit(s); } public native void halt(int s); @Deprecated public void runFinalization() { System.runFinalization(); }
    static java.util.ArrayList<Thread> hooks; private static boolean leaving; private native void hookAdded();
    public void addShutdownHook(Thread t) { synchronized (Runtime.class) { if (leaving) throw new IllegalStateException("Shutdown in progress"); if (hooks == null) hooks = new java.util.ArrayList<>(); for (Thread h : hooks) if (h == t) throw new IllegalArgumentException("Hook previously registered"); if (t.isAlive()) throw new IllegalArgumentException("Hook already running"); hooks.add(t); hookAdded(); } }
    public boolean removeShutdownHook(Thread t) { synchronized (Runtime.class) { if (leaving) throw new IllegalStateException("Shutdown in progress"); if (t == null) throw new NullPointerException(); return hooks != null && hooks.removeIf(h -> h == t); } }
    /** What ends a program runs the hooks first, all at once. */
    static void leave() { synchronized (Runtime.class) { if (leaving) return; leaving = true; } if (hooks == null) return; for (Thread t : hooks) t.start(); for (Thread t : hooks) for (;;) try { t.join(); break; } catch (InterruptedException e) { } }
}
