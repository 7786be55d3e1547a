import java.math.*;
import java.util.*;
public class Main { 
  static void t(java.util.function.Supplier<Object> s) { try { System.out.println(s.get()); } catch (RuntimeException e) { System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage()); } }
  public static void main(String[] a) {
   String[] vs = {"0", "1", "-1.50", "100", "1E+3", "0.00", "123456789.987654321", "1e-10", "3", "7.000", "-0.001", "99999999999999999999.5", "2.5", "0E+5", "1E-8"};
   for (String x : vs) { BigDecimal b = new BigDecimal(x); System.out.println(b + "|" + b.toPlainString() + "|" + b.toEngineeringString() + "|" + b.precision() + "|" + b.scale() + "|" + b.stripTrailingZeros() + "|" + b.hashCode() + "|" + b.negate() + "|" + b.unscaledValue() + "|" + b.toBigInteger() + "|" + b.doubleValue() + "|" + b.ulp());
    for (String y : vs) { BigDecimal c = new BigDecimal(y); t(() -> b.add(c) + " " + b.subtract(c) + " " + b.multiply(c) + " " + b.compareTo(c) + " " + b.equals(c) + " " + b.min(c)); t(() -> b.divide(c)); t(() -> b.divide(c, 3, RoundingMode.HALF_UP)); t(() -> b.divide(c, new MathContext(5))); t(() -> b.divide(c, MathContext.DECIMAL64)); t(() -> b.remainder(c)); t(() -> b.divideToIntegralValue(c)); t(() -> b.add(c, new MathContext(4)) + " " + b.multiply(c, new MathContext(3, RoundingMode.DOWN))); }
    for (RoundingMode m : RoundingMode.values()) { t(() -> b.setScale(1, m)); t(() -> b.setScale(0, m)); t(() -> b.round(new MathContext(2, m))); t(() -> b.divide(new BigDecimal("-3"), m)); }
    t(() -> b.pow(3)); t(() -> b.pow(3, new MathContext(4))); t(() -> b.pow(-2, new MathContext(6))); t(() -> b.movePointLeft(3) + " " + b.movePointRight(3) + " " + b.scaleByPowerOfTen(2)); t(() -> b.intValueExact()); t(() -> b.longValueExact());
   }
   for (String s : new String[]{"", "abc", "1.2.3", "1e", "1e+", "--1", ".", "+.5", "5.", "1e99999999999", "12345678901234567890x", "1ex", " 1"}) t(() -> new BigDecimal(s));
   for (double d : new double[]{0.1, 1.5, -2.25, 1e20, 1e-5, 123.456, 0, -0.0}) System.out.println(new BigDecimal(d) + " " + BigDecimal.valueOf(d));
   t(() -> new BigDecimal(Double.NaN)); t(() -> MathContext.DECIMAL32); t(() -> BigDecimal.valueOf(12345, 2)); t(() -> BigDecimal.TEN.pow(-1)); t(() -> new BigDecimal("3.14159", new MathContext(3)));
   System.out.printf("%.2f|%10.3f|%-8.1f|%,.2f|%+.1f|%s|%08.2f%n", new BigDecimal("2.345"), new BigDecimal("-1.0005"), new BigDecimal("9.95"), new BigDecimal("1234567.891"), BigDecimal.ONE, new BigDecimal("1.10"), new BigDecimal("-3.14159"));
  }
}
