package java.lang;
public final class Double extends Number implements Comparable<Double> {
    @SuppressWarnings("unchecked") public static final Class<Double> TYPE = (Class<Double>) (Class<?>) double.class;
    private final double value;
    @Deprecated public Double(double value) { this.value = value; }
    public static Double valueOf(double v) { return new Double(v); } public static Double valueOf(String s) { return new Double(parseDouble(s)); }
    /** A second point right after digits and a first one. */
    static boolean points(String t) { int n = 0; for (int i = t.startsWith("-") || t.startsWith("+") ? 1 : 0; i < t.length(); i++) { char c = t.charAt(i); if (c == '.') { if (++n == 2) return true; } else if (c < '0' || c > '9') return false; } return false; }
    public static double parseDouble(String s) { if (s == null) throw new NullPointerException("Cannot invoke \"String.length()\" because \"in\" is null"); String t = s.trim(); if (points(t)) throw new NumberFormatException("multiple points"); if (t.isEmpty()) throw new NumberFormatException("empty String"); if (!wellFormed(t)) throw new NumberFormatException("For input string: \"" + t + "\""); return parse0(t); }
    private static native boolean wellFormed(String s); private static native double parse0(String s);
    public static native String toString(double v); public String toString() { return toString(value); }
    public byte byteValue() { return (byte) value; } public short shortValue() { return (short) value; } public int intValue() { return (int) value; } public long longValue() { return (long) value; } public float floatValue() { return (float) value; } public double doubleValue() { return value; }
    public boolean isNaN() { return value != value; } public static boolean isNaN(double v) { return v != v; } public boolean isInfinite() { return isInfinite(value); } public static boolean isInfinite(double v) { return v == POSITIVE_INFINITY || v == NEGATIVE_INFINITY; } public static boolean isFinite(double v) { return v - v == 0; }
    public static native long doubleToRawLongBits(double v); public static long doubleToLongBits(double v) { return v != v ? 0x7ff8000000000000L : doubleToRawLongBits(v); } public static native double longBitsToDouble(long b);
    public int hashCode() { return hashCode(value); } public static int hashCode(double v) { long b = doubleToLongBits(v); return (int) (b ^ (b >>> 32)); }
    public boolean equals(Object o) { return o instanceof Double && doubleToLongBits(((Double) o).value) == doubleToLongBits(value); }
    public int compareTo(Double o) { return compare(value, o.value); }
    public static int compare(double a, double b) { if (a < b) return -1; if (a > b) return 1; long x = doubleToLongBits(a), y = doubleToLongBits(b); return x == y ? 0 : x < y ? -1 : 1; }
    public static double sum(double a, double b) { return a + b; } public static double max(double a, double b) { return Math.max(a, b); } public static double min(double a, double b) { return Math.min(a, b); }
    public static final double POSITIVE_INFINITY = 1.0 / 0.0, NEGATIVE_INFINITY = -1.0 / 0.0, NaN = 0.0 / 0.0;
}
