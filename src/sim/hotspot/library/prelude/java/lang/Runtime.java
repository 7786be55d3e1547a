package java.lang;
public class Runtime {
    private static final Runtime currentRuntime = new Runtime(); private Runtime() { } public static Runtime getRuntime() { return currentRuntime; }
    public native void gc(); public native long freeMemory(); public native long totalMemory(); public native long maxMemory(); public native int availableProcessors(); public void exit(int s) { System.exit(s); } public native void halt(int s); @Deprecated public void runFinalization() { System.runFinalization(); }
    static java.util.ArrayList<Thread> hooks; public void addShutdownHook(Thread t) { if (hooks == null) hooks = new java.util.ArrayList<>(); hooks.add(t); hookAdded(); } private native void hookAdded();
}
