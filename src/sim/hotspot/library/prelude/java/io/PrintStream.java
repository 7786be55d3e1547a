package java.io;
import java.util.Formatter; import java.util.Locale;
public class PrintStream extends FilterOutputStream implements Appendable, Closeable {
    private int fd; private OutputStream sink;
    PrintStream(int fd) { super(null); this.fd = fd; } public PrintStream(OutputStream o) { super(o); sink = o; } public PrintStream(OutputStream o, boolean autoFlush) { super(o); sink = o; }
    private static native void write0(int fd, String s); private static native void writeln0(int fd, String s);
    private void put(String s) { if (fd != 0) write0(fd, s); else { try { for (byte b : s.getBytes()) sink.write(b); } catch (IOException e) { } } }
    private void putln(String s) { if (fd != 0) writeln0(fd, s); else { put(s); put("\n"); } }
    public void println() { put("\n"); } public void println(String s) { putln(String.valueOf(s)); } public void println(Object o) { putln(String.valueOf(o)); } public void println(int i) { putln(String.valueOf(i)); } public void println(long i) { putln(String.valueOf(i)); } public void println(char i) { putln(String.valueOf(i)); } public void println(boolean i) { putln(String.valueOf(i)); } public void println(double i) { putln(String.valueOf(i)); } public void println(float i) { putln(String.valueOf(i)); } public void println(char[] c) { putln(String.valueOf(c)); }
    public void print(String s) { put(String.valueOf(s)); } public void print(Object o) { put(String.valueOf(o)); } public void print(int i) { put(String.valueOf(i)); } public void print(long i) { put(String.valueOf(i)); } public void print(char i) { put(String.valueOf(i)); } public void print(boolean i) { put(String.valueOf(i)); } public void print(double i) { put(String.valueOf(i)); } public void print(float i) { put(String.valueOf(i)); } public void print(char[] c) { put(String.valueOf(c)); }
    public PrintStream printf(String f, Object... args) { return format(f, args); } public PrintStream printf(Locale l, String f, Object... args) { return format(f, args); } public PrintStream format(String f, Object... args) { Formatter o = new Formatter(); try { o.format(f, args); } finally { put(o.toString()); } return this; } public PrintStream format(Locale l, String f, Object... args) { return format(f, args); }
    public PrintStream append(CharSequence s) { print(String.valueOf(s)); return this; } public PrintStream append(CharSequence s, int a, int b) { print(String.valueOf(s).substring(a, b)); return this; } public PrintStream append(char c) { print(c); return this; }
    public void flush() { } public void close() { } public void write(int b) { put(String.valueOf((char) (b & 0xff))); } public boolean checkError() { return false; }
}
