package java.lang;
public class ThreadGroup implements Thread.UncaughtExceptionHandler {
    static final ThreadGroup SYSTEM = new ThreadGroup(null, "system", 10), MAIN = new ThreadGroup(SYSTEM, "main", 10), VIRTUAL = new ThreadGroup(SYSTEM, "VirtualThreads", 10);
    private final ThreadGroup parent; private final String name; private int maxPriority; private boolean daemon;
    private ThreadGroup(ThreadGroup p, String n, int max) { parent = p; name = n; maxPriority = max; }
    public final String getName() { return name; }
    public final ThreadGroup getParent() { return parent; }
    public final int getMaxPriority() { return maxPriority; }
    public final boolean parentOf(ThreadGroup g) { for (; g != null; g = g.parent) if (g == this) return true; return false; }
    public String toString() { return getClass().getName() + "[name=" + name + ",maxpri=" + maxPriority + "]"; }
}
