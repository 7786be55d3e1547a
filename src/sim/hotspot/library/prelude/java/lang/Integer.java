package java.lang;
public final class Integer extends Number implements Comparable<Integer> {
    public static final int MIN_VALUE = 0x80000000, MAX_VALUE = 0x7fffffff, SIZE = 32, BYTES = 4;
    @SuppressWarnings("unchecked") public static final Class<Integer> TYPE = (Class<Integer>) (Class<?>) int.class;
    private static class IntegerCache { static final Integer[] cache; static { Integer[] c = new Integer[256]; int j = -128; for (int k = 0; k < 256; k++) c[k] = new Integer(j++); cache = c; } }
    private final int value;
    @Deprecated public Integer(int value) { this.value = value; }
    @Deprecated public Integer(String s) { this.value = parseInt(s, 10); }
    public static Integer valueOf(int i) { if (i >= -128 && i <= 127) return IntegerCache.cache[i + 128]; return new Integer(i); }
    public static Integer valueOf(String s) { return valueOf(parseInt(s, 10)); } public static Integer valueOf(String s, int radix) { return valueOf(parseInt(s, radix)); }
    public byte byteValue() { return (byte) value; } public short shortValue() { return (short) value; } public int intValue() { return value; } public long longValue() { return value; } public float floatValue() { return value; } public double doubleValue() { return value; }
    public String toString() { return toString(value); } public int hashCode() { return value; } public static int hashCode(int v) { return v; }
    public boolean equals(Object o) { if (o instanceof Integer) return value == ((Integer) o).intValue(); return false; }
    public static native String toString(int i); public static native String toString(int i, int radix);
    public static String toHexString(int i) { return Long.toUnsignedString0(i & 0xffffffffL, 4); } public static String toBinaryString(int i) { return Long.toUnsignedString0(i & 0xffffffffL, 1); } public static String toOctalString(int i) { return Long.toUnsignedString0(i & 0xffffffffL, 3); }
    public static String toUnsignedString(int i) { return Long.toString(i & 0xffffffffL); } public static long toUnsignedLong(int x) { return x & 0xffffffffL; } public static int divideUnsigned(int a, int b) { return (int) (toUnsignedLong(a) / toUnsignedLong(b)); } public static int remainderUnsigned(int a, int b) { return (int) (toUnsignedLong(a) % toUnsignedLong(b)); } public static int compareUnsigned(int x, int y) { return compare(x + MIN_VALUE, y + MIN_VALUE); }
    public static int parseInt(String s) { return parseInt(s, 10); }
    public static int parseInt(String s, int radix) {
        if (s == null) throw new NumberFormatException("Cannot parse null string"); 
        if (radix < 2) throw new NumberFormatException("radix " + radix + " less than Character.MIN_RADIX"); if (radix > 36) throw new NumberFormatException("radix " + radix + " greater than Character.MAX_RADIX");
        int len = s.length(); if (len == 0) throw Long.badInput("", radix);
        boolean neg = false; int i = 0; int limit = -MAX_VALUE; char first = s.charAt(0);
        if (first < '0') { if (first == '-') { neg = true; limit = MIN_VALUE; } else if (first != '+') throw Long.badInput(s, radix); if (len == 1) throw Long.badInput(s, radix); i++; }
        int multmin = limit / radix; int result = 0;
        while (i < len) { int d = Character.digit(s.charAt(i++), radix); if (d < 0 || result < multmin) throw Long.badInput(s, radix); result *= radix; if (result < limit + d) throw Long.badInput(s, radix); result -= d; }
        return neg ? result : -result;
    }
    public static int parseUnsignedInt(String s) { if (s == null) throw new NumberFormatException("Cannot parse null string"); if (s.startsWith("-")) throw new NumberFormatException("Illegal leading minus sign on unsigned string " + s + "."); long v = s.length() > 10 ? -1 : Long.parseLong(s, 10); if (v < 0 || v > 0xffffffffL) throw new NumberFormatException(s.length() > 10 ? tooLong(s) : "String value " + s + " exceeds range of unsigned int."); return (int) v; } private static native String tooLong(String s);
    public static Integer decode(String s) { int radix = 10, i = 0; boolean neg = false; if (s.isEmpty()) throw new NumberFormatException("Zero length string"); if (s.charAt(0) == '-') { neg = true; i++; } else if (s.charAt(0) == '+') i++; if (s.startsWith("0x", i) || s.startsWith("0X", i)) { i += 2; radix = 16; } else if (s.startsWith("#", i)) { i++; radix = 16; } else if (s.startsWith("0", i) && s.length() > 1 + i) { i++; radix = 8; } return valueOf(parseInt((neg ? "-" : "") + s.substring(i), radix)); }
    public int compareTo(Integer o) { return compare(value, o.value); } public static int compare(int x, int y) { return x < y ? -1 : x == y ? 0 : 1; }
    public static int signum(int i) { return (i >> 31) | (-i >>> 31); } public static int sum(int a, int b) { return a + b; } public static int max(int a, int b) { return Math.max(a, b); } public static int min(int a, int b) { return Math.min(a, b); }
    public static int highestOneBit(int i) { return i & (MIN_VALUE >>> numberOfLeadingZeros(i)); } public static int lowestOneBit(int i) { return i & -i; }
    public static native int numberOfLeadingZeros(int i); public static int numberOfTrailingZeros(int i) { return i == 0 ? 32 : 31 - numberOfLeadingZeros(i & -i); }
    public static int bitCount(int i) { i = i - ((i >>> 1) & 0x55555555); i = (i & 0x33333333) + ((i >>> 2) & 0x33333333); i = (i + (i >>> 4)) & 0x0f0f0f0f; i = i + (i >>> 8); i = i + (i >>> 16); return i & 0x3f; }
    public static int rotateLeft(int i, int d) { return (i << d) | (i >>> -d); } public static int rotateRight(int i, int d) { return (i >>> d) | (i << -d); }
    public static int reverse(int i) { i = (i & 0x55555555) << 1 | (i >>> 1) & 0x55555555; i = (i & 0x33333333) << 2 | (i >>> 2) & 0x33333333; i = (i & 0x0f0f0f0f) << 4 | (i >>> 4) & 0x0f0f0f0f; return reverseBytes(i); }
    public static int reverseBytes(int i) { return (i << 24) | ((i & 0xff00) << 8) | ((i >>> 8) & 0xff00) | (i >>> 24); }
}
