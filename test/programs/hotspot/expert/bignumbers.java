import java.math.*;
import java.util.*;
public class Main {
    static BigInteger fact(int n) { BigInteger r = BigInteger.ONE; for (int i = 2; i <= n; i++) r = r.multiply(BigInteger.valueOf(i)); return r; }
    public static void main(String[] args) {
        System.out.println(fact(50) + " " + fact(30).bitLength() + " " + fact(20).toString(16));
        BigInteger a = new BigInteger("123456789012345678901234567890"), b = BigInteger.TWO.pow(70);
        System.out.println(a.add(b) + " " + a.subtract(b) + " " + a.divide(b) + " " + a.mod(BigInteger.valueOf(97)) + " " + a.gcd(b) + " " + a.negate().signum() + " " + a.compareTo(b) + " " + b.shiftRight(68) + " " + a.sqrt());
        System.out.println(BigInteger.valueOf(3).modPow(BigInteger.valueOf(200), BigInteger.valueOf(13)) + " " + BigInteger.valueOf(7).modInverse(BigInteger.valueOf(40)) + " " + BigInteger.valueOf(97).isProbablePrime(10) + " " + Arrays.toString(a.divideAndRemainder(BigInteger.TEN)) + " " + a.hashCode() + " " + a.longValue() + " " + BigInteger.ZERO.equals(new BigInteger("0")) + " " + new BigInteger("ff", 16) + " " + a.testBit(3) + " " + BigInteger.valueOf(-5).and(BigInteger.valueOf(12)));
        try { a.longValueExact(); } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
        try { a.divide(BigInteger.ZERO); } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
        BigDecimal x = new BigDecimal("10.25"), y = new BigDecimal("3");
        System.out.println(x.add(y) + " " + x.multiply(y) + " " + x.divide(y, 5, RoundingMode.HALF_UP) + " " + x.setScale(1, RoundingMode.HALF_EVEN) + " " + x.negate() + " " + x.scale() + " " + x.precision() + " " + x.stripTrailingZeros() + " " + new BigDecimal("100").stripTrailingZeros() + " " + new BigDecimal("100").stripTrailingZeros().toPlainString() + " " + x.remainder(y) + " " + x.compareTo(new BigDecimal("10.250")) + " " + x.equals(new BigDecimal("10.250")) + " " + new BigDecimal(0.1).toString().substring(0, 20) + " " + BigDecimal.valueOf(0.1) + " " + x.pow(3) + " " + x.toBigInteger() + " " + x.unscaledValue());
        try { BigDecimal.ONE.divide(y); } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
        System.out.println(BigDecimal.ONE.divide(y, MathContext.DECIMAL32) + " " + new BigDecimal("1E+3").add(BigDecimal.ONE) + " " + new BigDecimal("123.456").round(new MathContext(4)) + " " + new BigDecimal("0.000001234") + " " + new BigDecimal("0.0000001234") + " " + x.max(y) + " " + x.hashCode() + " " + x.doubleValue() + " " + x.movePointLeft(3) + " " + new BigDecimal("5").divide(new BigDecimal("8")));
        BigDecimal total = BigDecimal.ZERO; for (String p : List.of("19.99", "5.01", "0.10")) total = total.add(new BigDecimal(p)); System.out.println("total " + total + " " + String.format("%.1f %s %10.3f", total, total, total));
        double dd = 0; for (int i = 0; i < 10; i++) dd += 0.1; System.out.println(dd + " " + (dd == 1.0));
        try { new BigDecimal("abc"); } catch (NumberFormatException e) { System.out.println("NFE"); }
        try { new BigInteger("12a"); } catch (NumberFormatException e) { System.out.println(e.getMessage()); }
    }
}
