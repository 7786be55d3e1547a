import java.util.*;
import java.math.*;
public class F1 {
    static int n = 0;
    static void t(String f, Object... a) { String r; try { r = String.format(f, a); } catch (Exception e) { r = e.getClass().getSimpleName() + ": " + e.getMessage(); } System.out.println(f + " -> " + r.replace("\n", "\\n")); }
    public static void main(String[] x) {
        String[] flags = {"", "-", "#", "+", " ", "0", ",", "(", "-0", "+ ", "0(", "+0", ",(", "#0", "-#", " 0", "+,", "-+(", "--", "00", "#,", "+(", " (", "0,"};
        String[] widths = {"", "1", "12"};
        String[] precs = {"", ".0", ".2", "."};
        char[] convs = {'d', 'x', 'X', 'o', 's', 'S', 'c', 'C', 'b', 'B', 'h', 'f', 'e', 'E', 'g', 'G', '%', 'n', 'q', 'i'};
        Object[][] args = {{42}, {-42}, {-1234567L}, {0}, {"str"}, {'c'}, {true}, {null}, {3.14159}, {-0.0}, {1234567.891f}, {Double.NaN}, {Double.NEGATIVE_INFINITY}, {new BigInteger("-123456789012345678901")}, {new BigDecimal("12345.6789")}, {(byte) -3}, {(short) -300}, {65}};
        for (char c : convs) for (String f : flags) for (String w : widths) for (String p : precs) {
            if (n++ % 3 == 0 || f.length() < 2) { Object[] a = args[n % args.length]; if (a[0] instanceof BigDecimal && c >= 69 && c != 102) continue; t("%" + f + w + p + c, a); t("%" + f + w + p + c, args[(n * 7 + 3) % args.length][0] instanceof BigDecimal ? args[0] : args[(n * 7 + 3) % args.length]); }
        }
        for (Object[] a : args) for (String s : "%d %5d %05d %-8d| %,d %+d %(d % d %x %X %#x %010x %#010x %o %#o %s %10s %-10s| %.2s %S %c %b %B %h %f %.0f %.3f %10.2f %-10.2f| %010.2f %+.1f %,.2f %(.2f %e %.2E %g %.3g %#.0f %#.0e".split(" ")) if (!(a[0] instanceof BigDecimal && s.matches(".*[eEg]"))) t(s, a);
        t("%"); t("%5"); t("%-"); t("%1$s %1$s", "a"); t("%2$s %s %s", "a", "b"); t("%<s", "a"); t("%s %<s %s", "a", "b"); t("%3$s", "a"); t("%0$s", "a"); t("%00d", 5); t("%99999999999d", 5); t("%.99999999999f", 5.0); t("%99999999999$d", 5); t("%s"); t("%s %d", "a"); t("%d %s", "a", "b"); t("%1$-5s|%1$5s|", "q"); t("%-1$5s", "q"); t("%s", (Object[]) null); t("%d", (Object[]) null); t("%5%|%-5%|"); t("%5n"); t("%-n"); t("%c", 1114112); t("%c", -1); t("%c", 128512); t("%1$d %<x %<o", 255); t("%b", "x"); t("%b %b", false, null); t("%s %s", 1, new int[0].length); t("%$s", "a"); t("% s", "a"); t("%ss", "a"); t("100%"); t("100% sure"); t("%d%%", 50); t("%5.1f%%", 12.34); t("%,d", 999); t("%,d", -1000); t("%,.3f", 0.0005); t("%.15f", 0.1); t("%.20f", 0.1); t("%s", 1e10); t("%.1f", 0.05); t("%.1f", 0.25); t("%.1f", 0.35); t("%.2f", 1.005); t("%.0f", 0.5); t("%.0f", 1.5); t("%e", 0.0); t("%g", 0.0); t("%g", 1e-5); t("%g", 123456789.0); t("%.10g", 1.0); t("%h", 1.5); t("%H", "hello");
        try { System.out.printf("a %s b %d c%n", "x", "y"); } catch (IllegalFormatException e) { System.out.println(" / " + e.getMessage()); }
        try { System.out.printf("a %s b %q c%n", "x", "y"); } catch (IllegalFormatException e) { System.out.println(" / " + e.getMessage()); }
        try { System.out.printf("a %s b %s c%n", "x"); } catch (IllegalFormatException e) { System.out.println(" / " + e.getMessage()); }
    }
}
