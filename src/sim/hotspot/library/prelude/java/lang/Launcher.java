package java.lang;
import java.lang.ref.Reference;
final class Launcher {
    static void run(Object o, Object p) { } static void runArgs(Object o, Object p, Object q) { }
    /** What the VM does with an exception nobody caught. */
    static void uncaught(Throwable e) { Thread t = Thread.currentThread(); t.dispatchUncaught(e); }
}
