package java.math;
public final class MathContext implements java.io.Serializable { final int precision; final RoundingMode roundingMode;
  public static final MathContext UNLIMITED = new MathContext(0, RoundingMode.HALF_UP), DECIMAL32 = new MathContext(7, RoundingMode.HALF_EVEN), DECIMAL64 = new MathContext(16, RoundingMode.HALF_EVEN), DECIMAL128 = new MathContext(34, RoundingMode.HALF_EVEN);
  public MathContext(int p) { this(p, RoundingMode.HALF_UP); } public MathContext(int p, RoundingMode m) { if (p < 0) throw new IllegalArgumentException("Digits < 0"); if (m == null) throw new NullPointerException("null RoundingMode"); precision = p; roundingMode = m; }
  public int getPrecision() { return precision; } public RoundingMode getRoundingMode() { return roundingMode; }
  public boolean equals(Object o) { return o instanceof MathContext m && m.precision == precision && m.roundingMode == roundingMode; } public String toString() { return "precision=" + precision + " roundingMode=" + roundingMode; }
}
