package java.util;

import java.math.BigDecimal;
import java.math.BigInteger;

/** printf-style formatting: the whole text is read and checked first, then its parts are written one after the other. */
public final class Formatter {
    private static final String FLAGS = "-#+ 0,(<";
    private final StringBuilder sb;

    public Formatter() { sb = new StringBuilder(); }
    public Formatter(Locale l) { this(); }
    public Formatter(StringBuilder to) { sb = to == null ? new StringBuilder() : to; }
    public Appendable out() { return sb; }
    public String toString() { return sb.toString(); }
    public void close() { }
    public void flush() { }
    public Formatter format(Locale l, String f, Object... args) { return format(f, args); }
    public Formatter format(String f, Object... args) {
        int last = -1, ordinary = -1;
        for (Object part : parts(f)) {
            if (part instanceof String s) { sb.append(s); continue; }
            Spec spec = (Spec) part;
            if (spec.index == -2) { write(spec, null); continue; }
            int at = spec.index > 0 ? spec.index - 1 : spec.index == -1 ? last : ++ordinary;
            if (at < 0 || args != null && at > args.length - 1) throw new MissingFormatArgumentException(spec.toString());
            last = at;
            write(spec, args == null ? null : args[at]);
        }
        return this;
    }

    /** What stands between a percent sign and its conversion. */
    private static final class Spec {
        int index, width = -1, precision = -1;
        String flags = "";
        boolean upper;
        char conversion;

        boolean has(char flag) { return flags.indexOf(flag) >= 0; }
        /** The flags in the order in which the library lists them; a caret stands for an upper-case conversion. */
        private String listed(boolean caret) {
            StringBuilder b = new StringBuilder();
            for (int i = 0; i < FLAGS.length(); i++) {
                if (i == 1 && caret && upper) b.append('^');
                if (has(FLAGS.charAt(i))) b.append(FLAGS.charAt(i));
            }
            return b.toString();
        }
        public String toString() {
            StringBuilder b = new StringBuilder("%").append(listed(false));
            if (index > 0) b.append(index).append('$');
            if (width != -1) b.append(width);
            if (precision != -1) b.append('.').append(precision);
            return b.append(upper ? Character.toUpperCase(conversion) : conversion).toString();
        }
        void none(String unwanted) {
            StringBuilder found = new StringBuilder();
            for (int i = 0; i < FLAGS.length(); i++) if (has(FLAGS.charAt(i)) && unwanted.indexOf(FLAGS.charAt(i)) >= 0) found.append(FLAGS.charAt(i));
            if (found.length() > 0) throw new FormatFlagsConversionMismatchException(found.toString(), conversion);
        }
        void widthFor(String needing) {
            if (width == -1) for (int i = 0; i < needing.length(); i++) if (has(needing.charAt(i))) throw new MissingFormatWidthException(toString());
        }
        void check() {
            switch (conversion) {
                case 'b', 'h', 's' -> {
                    if (conversion != 's') none("#");
                    widthFor("-");
                    none("+ 0,(");
                }
                case 'c' -> {
                    if (precision != -1) throw new IllegalFormatPrecisionException(precision);
                    none("#+ 0,(");
                    widthFor("-");
                }
                case 'd', 'o', 'x' -> {
                    number();
                    if (precision != -1) throw new IllegalFormatPrecisionException(precision);
                    none(conversion == 'd' ? "#" : ",");
                }
                case 'e', 'f', 'g', 'a' -> {
                    number();
                    if (conversion == 'a') none("(,");
                    else if (conversion == 'e') none(",");
                    else if (conversion == 'g') none("#");
                }
                default -> {
                    if (precision != -1) throw new IllegalFormatPrecisionException(precision);
                    if (conversion == 'n') {
                        if (width != -1) throw new IllegalFormatWidthException(width);
                        if (!flags.isEmpty()) throw new IllegalFormatFlagsException(listed(true));
                    } else {
                        if (!flags.isEmpty() && !flags.equals("-")) throw new IllegalFormatFlagsException(listed(true));
                        widthFor("-");
                    }
                }
            }
        }
        private void number() {
            widthFor("-0");
            if (has('+') && has(' ') || has('-') && has('0')) throw new IllegalFormatFlagsException(listed(true));
        }
    }

    private static List<Object> parts(String f) {
        List<Object> out = new ArrayList<>();
        int n = f.length(), i = 0;
        while (i < n) {
            int percent = f.indexOf('%', i);
            if (percent < 0) percent = n;
            if (percent > i) out.add(f.substring(i, percent));
            if (percent == n) break;
            i = read(f, percent + 1, out);
        }
        return out;
    }
    /** Reads one specifier from `i` on; gives the place behind it. */
    private static int read(String f, int i, List<Object> out) {
        Spec s = new Spec();
        int n = f.length();
        if (i >= n) throw new UnknownFormatConversionException("%");
        char c = f.charAt(i), first = c;
        int from = i;
        String twice = null;
        if (isDigit(c)) {
            while (i < n && isDigit(f.charAt(i))) i++;
            if (i < n && f.charAt(i) == '$') {
                s.index = whole(f, from, i);
                if (s.index <= 0) throw new IllegalFormatArgumentIndexException(s.index);
                i++;
                from = i;
            } else i = from;
        }
        while (i < n && FLAGS.indexOf(f.charAt(i)) >= 0) {
            if (twice == null && s.flags.indexOf(f.charAt(i)) >= 0) twice = f.substring(i, i + 1);
            s.flags += f.charAt(i++);
        }
        if (s.flags.indexOf('<') >= 0) { s.index = -1; }
        int start = i;
        while (i < n && isDigit(f.charAt(i))) i++;
        if (i > start) {
            s.width = whole(f, start, i);
            if (s.width < 0) throw new IllegalFormatWidthException(s.width);
        }
        if (i < n && f.charAt(i) == '.') {
            start = ++i;
            while (i < n && isDigit(f.charAt(i))) i++;
            if (i == start) throw new UnknownFormatConversionException(String.valueOf(first));
            s.precision = whole(f, start, i);
            if (s.precision < 0) throw new IllegalFormatPrecisionException(s.precision);
        }
        if (i >= n || f.charAt(i) != '%' && !Character.isLetter(f.charAt(i))) throw new UnknownFormatConversionException(String.valueOf(first));
        c = f.charAt(i++);
        if (twice != null) throw new DuplicateFormatFlagsException(twice);
        if (c == 't' || c == 'T') unsupported();
        if ("bBhHsScCdoxXeEfgGaA%n".indexOf(c) < 0) throw new UnknownFormatConversionException(String.valueOf(c));
        s.upper = Character.isUpperCase(c);
        s.conversion = Character.toLowerCase(c);
        if (c == '%' || c == 'n') s.index = -2;
        s.check();
        out.add(s);
        return i;
    }
    private static boolean isDigit(char c) { return c >= '0' && c <= '9'; }
    /** The number between two places; one that is too large is Integer.MIN_VALUE. */
    private static int whole(String f, int from, int to) {
        long v = 0;
        for (int i = from; i < to; i++) {
            v = v * 10 + f.charAt(i) - '0';
            if (v > Integer.MAX_VALUE) return Integer.MIN_VALUE;
        }
        return (int) v;
    }
    private static native void unsupported();
    private static native String digits(char conversion, double x, int precision);

    private void write(Spec s, Object a) {
        switch (s.conversion) {
            case 'n' -> sb.append('\n');
            case '%' -> pad("%", s, false);
            case 'b' -> pad(a instanceof Boolean b ? b.toString() : a == null ? "false" : "true", s, true);
            case 'h' -> pad(a == null ? "null" : Integer.toHexString(a.hashCode()), s, true);
            case 's' -> {
                if (a instanceof Formattable) unsupported();
                s.none("#");
                pad(a == null ? "null" : a.toString(), s, true);
            }
            case 'c' -> pad(character(s, a), s, false);
            case 'd', 'o', 'x' -> integer(s, a);
            default -> real(s, a);
        }
    }
    private static String character(Spec s, Object a) {
        if (a == null) return "null";
        if (a instanceof Character c) return c.toString();
        if (!(a instanceof Byte || a instanceof Short || a instanceof Integer)) throw new IllegalFormatConversionException(s.conversion, a.getClass());
        int point = ((Number) a).intValue();
        if (!Character.isValidCodePoint(point)) throw new IllegalFormatCodePointException(point);
        return Character.toString(point);
    }
    private void integer(Spec s, Object a) {
        if (a == null) { pad("null", s, true); return; }
        if (a instanceof BigInteger big) {
            boolean negative = big.signum() < 0;
            String d = big.abs().toString(s.conversion == 'd' ? 10 : s.conversion == 'o' ? 8 : 16);
            if (s.conversion == 'd') pad(number(d, negative, s), s, false);
            else pad(signed(prefix(s), d, negative, s), s, false);
            return;
        }
        if (!(a instanceof Integer || a instanceof Long || a instanceof Short || a instanceof Byte)) throw new IllegalFormatConversionException(s.conversion, a.getClass());
        long v = ((Number) a).longValue();
        if (s.conversion == 'd') {
            String d = Long.toString(v);
            pad(number(v < 0 ? d.substring(1) : d, v < 0, s), s, false);
            return;
        }
        s.none("( +");
        if (v < 0 && !(a instanceof Long)) v += a instanceof Integer ? 1L << 32 : a instanceof Short ? 1L << 16 : 1L << 8;
        pad(signed(prefix(s), s.conversion == 'o' ? Long.toOctalString(v) : Long.toHexString(v), false, s), s, false);
    }
    private static String prefix(Spec s) { return !s.has('#') ? "" : s.conversion == 'o' ? "0" : "0x"; }
    private void real(Spec s, Object a) {
        if (a == null) { pad("null", s, true); return; }
        if (s.conversion == 'a') unsupported();
        int precision = s.precision == -1 ? 6 : s.precision;
        if (a instanceof BigDecimal big) {
            if (s.conversion != 'f') unsupported();
            String d = big.abs().setScale(precision, java.math.RoundingMode.HALF_UP).toPlainString();
            pad(number(s.has('#') && precision == 0 ? d + "." : d, big.signum() < 0, s), s, false);
            return;
        }
        if (!(a instanceof Double || a instanceof Float)) throw new IllegalFormatConversionException(s.conversion, a.getClass());
        double x = ((Number) a).doubleValue();
        boolean negative = x < 0 || x == 0 && 1 / x < 0;
        if (Double.isNaN(x)) { pad("NaN", s, false); return; }
        if (Double.isInfinite(x)) { pad(sign(negative, s) + "Infinity" + (negative && s.has('(') ? ")" : ""), s, false); return; }
        String d = digits(s.conversion, Math.abs(x), precision);
        if (s.has('#') && precision == 0 && d.indexOf('.') < 0) d = s.conversion == 'e' ? d.substring(0, 1) + "." + d.substring(1) : d + ".";
        pad(number(d, negative, s), s, false);
    }
    private static String sign(boolean negative, Spec s) { return negative ? s.has('(') ? "(" : "-" : s.has('+') ? "+" : s.has(' ') ? " " : ""; }
    private static String number(String d, boolean negative, Spec s) {
        if (s.has(',')) {
            int whole = 0;
            while (whole < d.length() && isDigit(d.charAt(whole))) whole++;
            StringBuilder b = new StringBuilder();
            for (int i = 0; i < whole; i++) {
                if (i > 0 && (whole - i) % 3 == 0) b.append(',');
                b.append(d.charAt(i));
            }
            d = b.append(d, whole, d.length()).toString();
        }
        return signed("", d, negative, s);
    }
    /** Sign, prefix, zeros up to the width, digits, closing parenthesis. */
    private static String signed(String prefix, String d, boolean negative, Spec s) {
        String head = sign(negative, s) + prefix, end = negative && s.has('(') ? ")" : "";
        int zeros = s.has('0') ? s.width - head.length() - d.length() - end.length() : 0;
        return head + (zeros > 0 ? "0".repeat(zeros) : "") + d + end;
    }
    private void pad(String text, Spec s, boolean cut) {
        if (cut && s.precision != -1 && s.precision < text.length()) text = text.substring(0, s.precision);
        if (s.upper) text = text.toUpperCase();
        int space = s.width - text.length();
        if (space > 0 && !s.has('-')) sb.append(" ".repeat(space));
        sb.append(text);
        if (space > 0 && s.has('-')) sb.append(" ".repeat(space));
    }
}
