import java.util.Arrays;
import java.util.Locale;
public class Main {
    static double[] toF(double... cs) { double[] f = new double[cs.length]; for (int i = 0; i < cs.length; i++) f[i] = cs[i] * 9 / 5 + 32; return f; }
    static double mean(double[] a) { double s = 0; for (double d : a) s += d; return s / a.length; }
    static double median(double[] a) { double[] b = a.clone(); Arrays.sort(b); int n = b.length; return n % 2 == 1 ? b[n / 2] : (b[n / 2 - 1] + b[n / 2]) / 2.0; }
    static double stddev(double[] a) { double m = mean(a), s = 0; for (double d : a) s += Math.pow(d - m, 2); return Math.sqrt(s / (a.length - 1)); }
    public static void main(String[] args) {
        double[] c = {-40, 0, 21.5, 37, 100}; System.out.println(Arrays.toString(toF(c))); System.out.println(mean(c) + " " + median(c) + " " + stddev(c)); System.out.println(String.format(Locale.US, "%.2f|%,.3f|%10.1e|%-10.2f|%s", 1234.5, 9876543.21, 0.00123, 3.14159, 1.0 / 3)); float f = 1.1f; System.out.println(f * 3 + " " + (double) f + " " + (f == 1.1) + " " + (float) 1.1 + " " + 1e10f + " " + 3.0f / 0 + " " + (int) (0.7 + 0.1) * 10 + " " + (0.7 + 0.1) * 10); System.out.println(Math.round(2.4f) + " " + Math.floor(-2.5) + " " + (5 / 2) + " " + (5 / 2.0) + " " + 7 % 3 + " " + -7 / 2 + " " + 1e300 * 1e10 + " " + Double.MIN_VALUE / 2 + " " + (long) 1e19); int[] bins = new int[4]; for (double d : c) bins[Math.min(3, (int) Math.max(0, (d + 50) / 50))]++; for (int i = 0; i < bins.length; i++) System.out.println(i + " " + "*".repeat(bins[i])); System.out.println(c[c.length]); }
}
