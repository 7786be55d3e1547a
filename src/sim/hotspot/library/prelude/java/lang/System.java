package java.lang;
import java.io.PrintStream; import java.io.InputStream;
public final class System {
    private System() { }
    public static final InputStream in = new java.io.StdIn(); public static PrintStream out = new PrintStream(1), err = new PrintStream(2);
    public static void setOut(PrintStream p) { out = p; } public static void setErr(PrintStream p) { err = p; }
    static native String in0();
    public static native long currentTimeMillis(); public static native long nanoTime(); public static native void arraycopy(Object src, int sp, Object dst, int dp, int n); public static native int identityHashCode(Object o); public static void exit(int status) { if (Runtime.hooks != null) Runtime.leave(); exit0(status); } private static native void exit0(int status); public static void gc() { Runtime.getRuntime().gc(); } public static String lineSeparator() { return "\n"; } @Deprecated public static void runFinalization() { finalization(); } private static native void finalization();
    public static String getProperty(String k) { return getProperty(k, null); } public static String getProperty(String k, String d) { switch (k) { case "line.separator": return "\n"; case "file.separator": return "/"; case "path.separator": return ":"; case "java.version": return "25.0.3"; case "java.vendor": return "Eclipse Adoptium"; case "java.specification.version": return "25"; case "os.name": return "Linux"; default: return prop(k, d); } } private static native String prop(String k, String d);
    public static String getenv(String k) { return prop(k, null); }
}
