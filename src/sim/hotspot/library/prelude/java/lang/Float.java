package java.lang;
public final class Float extends Number implements Comparable<Float> {
    @SuppressWarnings("unchecked") public static final Class<Float> TYPE = (Class<Float>) (Class<?>) float.class;
    private final float value;
    @Deprecated public Float(float value) { this.value = value; }
    public static Float valueOf(float v) { return new Float(v); } public static Float valueOf(String s) { return new Float(parseFloat(s)); }
    public static float parseFloat(String s) { if (s == null) throw new NullPointerException("Cannot invoke \"String.length()\" because \"in\" is null"); String t = s.trim(); if (Double.points(t)) throw new NumberFormatException("multiple points"); if (t.isEmpty()) throw new NumberFormatException("empty String"); if (!wellFormed(t)) throw new NumberFormatException("For input string: \"" + t + "\""); return parse0(t); }
    private static native boolean wellFormed(String s); private static native float parse0(String s);
    public static native String toString(float v); public String toString() { return toString(value); }
    public byte byteValue() { return (byte) value; } public short shortValue() { return (short) value; } public int intValue() { return (int) value; } public long longValue() { return (long) value; } public float floatValue() { return (float) value; } public double doubleValue() { return value; }
    public boolean isNaN() { return value != value; } public static boolean isNaN(float v) { return v != v; } public boolean isInfinite() { return isInfinite(value); } public static boolean isInfinite(float v) { return v == POSITIVE_INFINITY || v == NEGATIVE_INFINITY; } public static boolean isFinite(float v) { return v - v == 0; }
    public static native int floatToRawIntBits(float v); public static int floatToIntBits(float v) { return v != v ? 0x7fc00000 : floatToRawIntBits(v); } public static native float intBitsToFloat(int b);
    public int hashCode() { return hashCode(value); } public static int hashCode(float v) { return floatToIntBits(v); }
    public boolean equals(Object o) { return o instanceof Float && floatToIntBits(((Float) o).value) == floatToIntBits(value); }
    public int compareTo(Float o) { return compare(value, o.value); }
    public static int compare(float a, float b) { if (a < b) return -1; if (a > b) return 1; int x = floatToIntBits(a), y = floatToIntBits(b); return x == y ? 0 : x < y ? -1 : 1; }
    public static float sum(float a, float b) { return a + b; } public static float max(float a, float b) { return Math.max(a, b); } public static float min(float a, float b) { return Math.min(a, b); }
    public static final float POSITIVE_INFINITY = 1.0f / 0.0f, NEGATIVE_INFINITY = -1.0f / 0.0f, NaN = 0.0f / 0.0f;
}
