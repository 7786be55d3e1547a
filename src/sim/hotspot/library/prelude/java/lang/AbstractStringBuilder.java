package java.lang;
abstract class AbstractStringBuilder implements Appendable, CharSequence {
    byte[] value; byte coder; int count;
    static int missing() { throw new NullPointerException("Cannot invoke \"String.length()\" because \"str\" is null"); }
    AbstractStringBuilder(int capacity) { value = new byte[capacity]; }
    public int length() { return count; } public int capacity() { return value.length >> coder; }
    public native char charAt(int index); public native void setCharAt(int index, char c); native void app(String s); native void appc(char c); native void appi(int i); native void ins(int at, String s); native void del(int a, int b); native void rev(); native String str(int a, int b);
    public void setLength(int n) { if (n < 0) throw new StringIndexOutOfBoundsException(n); if (n <= count) count = n; else { app("\0".repeat(n - count)); } }
    public String substring(int a) { return substring(a, count); } public String substring(int a, int b) { if (a < 0 || a > b || b > count) throw new StringIndexOutOfBoundsException("Range [" + a + ", " + b + ") out of bounds for length " + count); return str(a, b); } public CharSequence subSequence(int a, int b) { return substring(a, b); }
    public void ensureCapacity(int n) { if (n > value.length >> coder) { grow(n); } } private native void grow(int n); public void trimToSize() { }
    public int codePointAt(int i) { return toString().codePointAt(i); } public boolean isEmpty() { return count == 0; }
    public void getChars(int a, int b, char[] d, int at) { for (int i = a; i < b; i++) d[at++] = charAt(i); }
}
