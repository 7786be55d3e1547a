package java.lang;
public final class Long extends Number implements Comparable<Long> {
    public static final long MIN_VALUE = 0x8000000000000000L, MAX_VALUE = 0x7fffffffffffffffL; public static final int SIZE = 64, BYTES = 8;
    @SuppressWarnings("unchecked") public static final Class<Long> TYPE = (Class<Long>) (Class<?>) long.class;
    private static class LongCache { static final Long[] cache; static { Long[] c = new Long[256]; long v = -128; for (int i = 0; i < 256; i++) c[i] = new Long(v++); cache = c; } }
    private final long value;
    @Deprecated public Long(long value) { this.value = value; }
    public static Long valueOf(long l) { if (l >= -128 && l <= 127) return LongCache.cache[(int) l + 128]; return new Long(l); }
    public static Long valueOf(String s) { return valueOf(parseLong(s, 10)); } public static Long valueOf(String s, int radix) { return valueOf(parseLong(s, radix)); }
    public byte byteValue() { return (byte) value; } public short shortValue() { return (short) value; } public int intValue() { return (int) value; } public long longValue() { return value; } public float floatValue() { return value; } public double doubleValue() { return value; }
    public String toString() { return toString(value); } public int hashCode() { return (int) (value ^ (value >>> 32)); } public static int hashCode(long v) { return (int) (v ^ (v >>> 32)); }
    public boolean equals(Object o) { if (o instanceof Long) return value == ((Long) o).longValue(); return false; }
    public static native String toString(long i); public static native String toString(long i, int radix);
    public static String toHexString(long i) { return toUnsignedString0(i, 4); } public static String toBinaryString(long i) { return toUnsignedString0(i, 1); } public static String toOctalString(long i) { return toUnsignedString0(i, 3); }
    static native String toUnsignedString0(long v, int shift); public static native String toUnsignedString(long v);
    static NumberFormatException badInput(String s, int radix) { return new NumberFormatException("For input string: \"" + s + "\"" + (radix == 10 ? "" : " under radix " + radix)); }
    public static long parseLong(String s) { return parseLong(s, 10); }
    public static long parseLong(String s, int radix) {
        if (s == null) throw new NumberFormatException("Cannot parse null string");
        if (radix < 2) throw new NumberFormatException("radix " + radix + " less than Character.MIN_RADIX"); if (radix > 36) throw new NumberFormatException("radix " + radix + " greater than Character.MAX_RADIX");
        int len = s.length(); if (len == 0) throw badInput("", radix);
        boolean neg = false; int i = 0; long limit = -MAX_VALUE; char first = s.charAt(0);
        if (first < '0') { if (first == '-') { neg = true; limit = MIN_VALUE; } else if (first != '+') throw badInput(s, radix); if (len == 1) throw badInput(s, radix); i++; }
        long multmin = limit / radix; long result = 0;
        while (i < len) { int d = Character.digit(s.charAt(i++), radix); if (d < 0 || result < multmin) throw badInput(s, radix); result *= radix; if (result < limit + d) throw badInput(s, radix); result -= d; }
        return neg ? result : -result;
    }
    public int compareTo(Long o) { return compare(value, o.value); } public static int compare(long x, long y) { return x < y ? -1 : x == y ? 0 : 1; } public static int compareUnsigned(long x, long y) { return compare(x + MIN_VALUE, y + MIN_VALUE); }
    public static native long divideUnsigned(long a, long b); public static native long remainderUnsigned(long a, long b);
    public static int signum(long i) { return (int) ((i >> 63) | (-i >>> 63)); } public static long sum(long a, long b) { return a + b; } public static long max(long a, long b) { return Math.max(a, b); } public static long min(long a, long b) { return Math.min(a, b); }
    public static long highestOneBit(long i) { return i & (MIN_VALUE >>> numberOfLeadingZeros(i)); } public static long lowestOneBit(long i) { return i & -i; }
    public static int numberOfLeadingZeros(long i) { int x = (int) (i >>> 32); return x == 0 ? 32 + Integer.numberOfLeadingZeros((int) i) : Integer.numberOfLeadingZeros(x); }
    public static int numberOfTrailingZeros(long i) { int x = (int) i; return x == 0 ? 32 + Integer.numberOfTrailingZeros((int) (i >>> 32)) : Integer.numberOfTrailingZeros(x); }
    public static int bitCount(long i) { return Integer.bitCount((int) i) + Integer.bitCount((int) (i >>> 32)); }
    public static long rotateLeft(long i, int d) { return (i << d) | (i >>> -d); } public static long rotateRight(long i, int d) { return (i >>> d) | (i << -d); }
    public static long reverse(long i) { return ((long) Integer.reverse((int) i) << 32) | (Integer.reverse((int) (i >>> 32)) & 0xffffffffL); }
}
