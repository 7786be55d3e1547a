package java.lang;
public final class Short extends Number implements Comparable<Short> {
    public static final short MIN_VALUE = -32768, MAX_VALUE = 32767; public static final int SIZE = 16, BYTES = 2;
    @SuppressWarnings("unchecked") public static final Class<Short> TYPE = (Class<Short>) (Class<?>) short.class;
    private static class ShortCache { static final Short[] cache; static { Short[] c = new Short[256]; for (int i = 0; i < 256; i++) c[i] = new Short((short) (i - 128)); cache = c; } }
    private final short value;
    @Deprecated public Short(short value) { this.value = value; }
    public static Short valueOf(short v) { if (v >= -128 && v <= 127) return ShortCache.cache[v + 128]; return new Short(v); }
    public static Short valueOf(String s) { return valueOf(parseShort(s)); }
    public static short parseShort(String s) { return parseShort(s, 10); }
    public static short parseShort(String s, int radix) { int i = Integer.parseInt(s, radix); if (i < MIN_VALUE || i > MAX_VALUE) throw new NumberFormatException("Value out of range. Value:\"" + s + "\" Radix:" + radix); return (short) i; }
    public byte byteValue() { return (byte) value; } public short shortValue() { return (short) value; } public int intValue() { return value; } public long longValue() { return value; } public float floatValue() { return value; } public double doubleValue() { return value; }
    public String toString() { return Integer.toString(value); } public static String toString(short v) { return Integer.toString(v); } public int hashCode() { return value; } public static int hashCode(short v) { return v; }
    public boolean equals(Object o) { if (o instanceof Short) return value == ((Short) o).shortValue(); return false; }
    public int compareTo(Short o) { return value - o.value; } public static int compare(short x, short y) { return x - y; }
    public static int toUnsignedInt(short x) { return x & 0xffff; }
}
