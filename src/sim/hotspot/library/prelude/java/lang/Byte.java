package java.lang;
public final class Byte extends Number implements Comparable<Byte> {
    public static final byte MIN_VALUE = -128, MAX_VALUE = 127; public static final int SIZE = 8, BYTES = 1;
    @SuppressWarnings("unchecked") public static final Class<Byte> TYPE = (Class<Byte>) (Class<?>) byte.class;
    private static class ByteCache { static final Byte[] cache; static { Byte[] c = new Byte[256]; for (int i = 0; i < 256; i++) c[i] = new Byte((byte) (i - 128)); cache = c; } }
    private final byte value;
    @Deprecated public Byte(byte value) { this.value = value; }
    public static Byte valueOf(byte v) { if (v >= -128 && v <= 127) return ByteCache.cache[v + 128]; return new Byte(v); }
    public static Byte valueOf(String s) { return valueOf(parseByte(s)); }
    public static byte parseByte(String s) { return parseByte(s, 10); }
    public static byte parseByte(String s, int radix) { int i = Integer.parseInt(s, radix); if (i < MIN_VALUE || i > MAX_VALUE) throw new NumberFormatException("Value out of range. Value:\"" + s + "\" Radix:" + radix); return (byte) i; }
    public byte byteValue() { return (byte) value; } public short shortValue() { return (short) value; } public int intValue() { return value; } public long longValue() { return value; } public float floatValue() { return value; } public double doubleValue() { return value; }
    public String toString() { return Integer.toString(value); } public static String toString(byte v) { return Integer.toString(v); } public int hashCode() { return value; } public static int hashCode(byte v) { return v; }
    public boolean equals(Object o) { if (o instanceof Byte) return value == ((Byte) o).byteValue(); return false; }
    public int compareTo(Byte o) { return value - o.value; } public static int compare(byte x, byte y) { return x - y; }
    public static int toUnsignedInt(byte x) { return x & 0xff; }
}
