package java.lang;
import java.util.*;
import java.io.PrintStream;
public class Throwable implements java.io.Serializable {
    private transient Object backtrace; private String detailMessage; private Throwable cause = this; private StackTraceElement[] stackTrace; private transient int depth; private List<Throwable> suppressedExceptions;
    public Throwable() { fillInStackTrace(); }
    public Throwable(String message) { fillInStackTrace(); detailMessage = message; }
    public Throwable(String message, Throwable cause) { fillInStackTrace(); detailMessage = message; this.cause = cause; }
    public Throwable(Throwable cause) { fillInStackTrace(); detailMessage = cause == null ? null : cause.toString(); this.cause = cause; }
    protected Throwable(String message, Throwable cause, boolean enableSuppression, boolean writableStackTrace) { if (writableStackTrace) fillInStackTrace(); detailMessage = message; this.cause = cause; }
    public String getMessage() { if (detailMessage != null && this instanceof NullPointerException) said(detailMessage); return detailMessage; } private static native void said(String m);
    public String getLocalizedMessage() { return getMessage(); }
    public synchronized Throwable getCause() { return cause == this ? null : cause; }
    public synchronized Throwable initCause(Throwable cause) { if (this.cause != this) throw new IllegalStateException("Can't overwrite cause with " + Objects.toString(cause, "a null"), this); if (cause == this) throw new IllegalArgumentException("Self-causation not permitted", this); this.cause = cause; return this; }
    public String toString() { String s = getClass().getName(); String message = getLocalizedMessage(); return message != null ? s + ": " + message : s; }
    public native synchronized Throwable fillInStackTrace();
    private native int traceLength();
    private native StackTraceElement traceAt(int i);
    public StackTraceElement[] getStackTrace() { return ourTrace().clone(); }
    private StackTraceElement[] ourTrace() { if (stackTrace == null) { int n = traceLength(); StackTraceElement[] a = new StackTraceElement[n]; for (int i = 0; i < n; i++) a[i] = traceAt(i); stackTrace = a; } return stackTrace; }
    public void setStackTrace(StackTraceElement[] t) { stackTrace = t.clone(); }
    public final synchronized void addSuppressed(Throwable e) { if (e == this) throw new IllegalArgumentException("Self-suppression not permitted", e); if (e == null) throw new NullPointerException("Cannot suppress a null exception."); if (suppressedExceptions == null) suppressedExceptions = new ArrayList<>(1); suppressedExceptions.add(e); }
    public final synchronized Throwable[] getSuppressed() { if (suppressedExceptions == null) return new Throwable[0]; return suppressedExceptions.toArray(new Throwable[0]); }
    public void printStackTrace() { printStackTrace(System.err); }
    public void printStackTrace(PrintStream s) {
        s.println(this); StackTraceElement[] trace = ourTrace(); for (int i = 0; i < trace.length; i++) s.println("\tat " + trace[i]);
        for (Throwable t : getSuppressed()) t.printEnclosed(s, trace, "Suppressed: ", "\t");
        Throwable c = getCause(); if (c != null) c.printEnclosed(s, trace, "Caused by: ", "");
    }
    private void printEnclosed(PrintStream s, StackTraceElement[] enclosing, String caption, String prefix) {
        StackTraceElement[] trace = ourTrace(); int m = trace.length - 1; int n = enclosing.length - 1;
        while (m >= 0 && n >= 0 && trace[m].equals(enclosing[n])) { m--; n--; }
        int common = trace.length - 1 - m; s.println(prefix + caption + this);
        for (int i = 0; i <= m; i++) s.println(prefix + "\tat " + trace[i]);
        if (common != 0) s.println(prefix + "\t... " + common + " more");
        for (Throwable t : getSuppressed()) t.printEnclosed(s, trace, "Suppressed: ", prefix + "\t");
        Throwable c = getCause(); if (c != null) c.printEnclosed(s, trace, "Caused by: ", prefix);
    }
}
