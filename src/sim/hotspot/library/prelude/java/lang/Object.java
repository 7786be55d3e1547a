package java.lang;
public class Object {
    public Object() { }
    public final native Class<?> getClass();
    public native int hashCode();
    public boolean equals(Object obj) { return this == obj; }
    protected native Object clone() throws CloneNotSupportedException;
    public String toString() { return getClass().getName() + "@" + Integer.toHexString(hashCode()); }
    public final native void notify();
    public final native void notifyAll();
    public final void wait() throws InterruptedException { wait0(0L); }
    public final void wait(long timeoutMillis) throws InterruptedException { if (timeoutMillis < 0) throw new IllegalArgumentException("timeout value is negative"); wait0(timeoutMillis); }
    private final native void wait0(long timeoutMillis) throws InterruptedException;
    @Deprecated protected void finalize() throws Throwable { }
}
