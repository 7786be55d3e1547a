import java.util.*;

public class Main {
    static final class Time implements Comparable<Time>, Cloneable {
        private final int h, m, s;
        public static final Time MIDNIGHT = new Time(0, 0, 0);
        Time(int h, int m, int s) { if (h < 0 || h > 23 || m < 0 || m > 59 || s < 0 || s > 59) throw new IllegalArgumentException(String.format("%02d:%02d:%02d", h, m, s)); this.h = h; this.m = m; this.s = s; }
        static Time parse(String t) { String[] p = t.split(":"); if (p.length != 3) throw new IllegalArgumentException("format: " + t); return new Time(Integer.parseInt(p[0]), Integer.parseInt(p[1]), Integer.parseInt(p[2])); }
        int seconds() { return h * 3600 + m * 60 + s; }
        Time plus(int secs) { int t = Math.floorMod(seconds() + secs, 86400); return new Time(t / 3600, t / 60 % 60, t % 60); }
        @Override public int compareTo(Time o) { return Integer.compare(seconds(), o.seconds()); }
        @Override public boolean equals(Object o) { return o instanceof Time t && t.seconds() == seconds(); }
        @Override public int hashCode() { return Integer.hashCode(seconds()); }
        @Override public String toString() { return String.format("%02d:%02d:%02d", h, m, s); }
        @Override protected Time clone() throws CloneNotSupportedException { return (Time) super.clone(); }
    }
    static boolean leap(int y) { return y % 4 == 0 && (y % 100 != 0 || y % 400 == 0); }
    static int days(int y, int m) { return switch (m) { case 4, 6, 9, 11 -> 30; case 2 -> leap(y) ? 29 : 28; case 1, 3, 5, 7, 8, 10, 12 -> 31; default -> throw new IllegalArgumentException("month " + m); }; }
    static String weekday(int y, int m, int d) { int[] t = {0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4}; if (m < 3) y--; return new String[]{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"}[(y + y / 4 - y / 100 + y / 400 + t[m - 1] + d) % 7]; }
    static String roman(int n) { int[] v = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1}; String[] r = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"}; StringBuilder b = new StringBuilder(); for (int i = 0; n > 0; ) if (n >= v[i]) { b.append(r[i]); n -= v[i]; } else i++; return b.toString(); }
    public static void main(String[] args) throws CloneNotSupportedException {
        Time t = Time.parse("23:59:58"); System.out.println(t.plus(5) + " " + t.plus(-86399) + " " + Time.MIDNIGHT.compareTo(t) + " " + t.equals(t.clone()) + " " + (t == t.clone()) + " " + new HashSet<>(List.of(t, Time.MIDNIGHT)).contains(new Time(0, 0, 0)));
        System.out.println(weekday(2024, 2, 29) + " " + days(1900, 2) + " " + days(2000, 2) + " " + roman(1994) + " " + roman(3888));
        System.out.printf("%3d%%|%,d|%e|%10.3e|%g|%b|%c|%S|%-5s|%5s|%08.3f|%+.1f|%o|%X|%#x|%n", 50, 1234567, 12345.678, 0.00012, 0.5, true, 'q', "up", "ab", "cd", 3.14159, 2.25, 8, 255, 255);
        System.out.println(String.format("%2$s %1$s %<s %s", "a", "b") + String.format("|%(d|% d|%d", -5, 5, Long.MIN_VALUE) + String.format("|%s|%10s|%.2s", null, List.of(1), "abcdef") + String.format("|%h|%h", "hi", 42));
        for (String bad : new String[]{"1:2", "a:b:c", "24:00:00", ""}) try { System.out.println(Time.parse(bad)); } catch (NumberFormatException e) { System.out.println("NFE " + e.getMessage()); } catch (IllegalArgumentException e) { System.out.println("IAE " + e.getMessage()); }
        try { String.format("%d", "x"); } catch (IllegalFormatException e) { System.out.println(e.getClass().getSimpleName() + " " + e.getMessage()); }
        try { String.format("%s %s", "x"); } catch (MissingFormatArgumentException e) { System.out.println(e.getMessage()); }
        days(2020, 13);
    }
}
