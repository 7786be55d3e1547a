package java.util;
import java.util.function.*; import java.util.stream.*;
/** printf-style formatting; numbers are written by leaves from exact digits. */
public final class Formatter { private StringBuilder sb = new StringBuilder(); public Formatter() { } public Formatter(StringBuilder s) { sb = s; } public String toString() { return sb.toString(); }
    public Formatter format(Locale l, String f, Object... args) { return format(f, args); }
    public Formatter format(String f, Object... args) {
        int n = f.length(), ord = 0, last = -1;
        for (int i = 0; i < n; ) {
            char c = f.charAt(i); if (c != '%') { int e = f.indexOf('%', i); if (e < 0) e = n; sb.append(f, i, e); i = e; continue; }
            int start = i++; if (i >= n) throw new UnknownFormatConversionException("%");
            int index = -2; int j = i; while (j < n && Character.isDigit(f.charAt(j))) j++; if (j > i && j < n && f.charAt(j) == '$') { index = Integer.parseInt(f.substring(i, j)); i = j + 1; } else if (f.charAt(i) == '<') { index = -1; i++; }
            String flags = ""; while (i < n && "-#+ 0,(".indexOf(f.charAt(i)) >= 0) { if (flags.indexOf(f.charAt(i)) >= 0) throw new DuplicateFormatFlagsException(flags + f.charAt(i)); flags += f.charAt(i++); }
            int width = -1; j = i; while (j < n && Character.isDigit(f.charAt(j))) j++; if (j > i) { width = Integer.parseInt(f.substring(i, j)); i = j; }
            int prec = -1; if (i < n && f.charAt(i) == '.') { j = ++i; while (j < n && Character.isDigit(f.charAt(j))) j++; if (j == i) throw new UnknownFormatConversionException("."); prec = Integer.parseInt(f.substring(i, j)); i = j; }
            if (i >= n) throw new UnknownFormatConversionException("%"); char conv = f.charAt(i++); String spec = f.substring(start, i);
            if (conv == 'n') { sb.append('\n'); continue; } if (conv == '%') { pad("%", flags, width, spec); continue; }
            if ("bBhHsScCdoxXeEfgGaAtT".indexOf(conv) < 0) throw new UnknownFormatConversionException(String.valueOf(conv));
            if (conv == 't' || conv == 'T') unsupported();
            int at; if (index == -1) { at = last; if (at < 0) throw new MissingFormatArgumentException(spec); } else if (index > 0) at = index - 1; else at = ord++;
            if (args != null && at >= args.length) throw new MissingFormatArgumentException(spec); last = at; Object a = args == null ? null : args[at];
            if ((flags.indexOf('-') >= 0 || flags.indexOf('0') >= 0) && width < 0) throw new MissingFormatWidthException(spec);
            one(conv, flags, width, prec, a, spec);
        }
        return this;
    }
    private static native void unsupported();
    private void one(char conv, String flags, int width, int prec, Object a, String spec) {
        String s;
        switch (conv) {
            case 's': case 'S': if (a instanceof Formattable) unsupported(); s = String.valueOf(a); if (flags.indexOf('#') >= 0 || flags.indexOf('0') >= 0) unsupported(); if (prec >= 0 && prec < s.length()) s = s.substring(0, prec); break;
            case 'b': case 'B': s = a == null ? "false" : a instanceof Boolean b ? b.toString() : "true"; if (prec >= 0 && prec < s.length()) s = s.substring(0, prec); break;
            case 'h': case 'H': s = a == null ? "null" : Integer.toHexString(a.hashCode()); break;
            case 'c': case 'C': if (a == null) s = "null"; else if (a instanceof Character ch) s = ch.toString(); else if (a instanceof Integer || a instanceof Short || a instanceof Byte) s = Character.toString(((Number) a).intValue()); else throw new IllegalFormatConversionException(conv, a.getClass()); if (prec >= 0) throw new IllegalFormatPrecisionException(prec); break;
            case 'd': case 'o': case 'x': case 'X':
                if (a == null) { s = "null"; break; } if (prec >= 0) throw new IllegalFormatPrecisionException(prec);
                if (a instanceof java.math.BigInteger big) { if (conv != 'd') unsupported(); String d = big.toString(); boolean neg = big.signum() < 0; if (neg) d = d.substring(1); s = number(d, neg, flags, width); break; }
                if (!(a instanceof Integer || a instanceof Long || a instanceof Short || a instanceof Byte)) throw new IllegalFormatConversionException(conv, a.getClass());
                long v = ((Number) a).longValue(); if (conv == 'd') { String d = Long.toString(v); boolean neg = v < 0; if (neg) d = d.substring(1); s = number(d, neg, flags, width); } else { if (v < 0 && !(a instanceof Long)) v += a instanceof Integer ? 1L << 32 : a instanceof Short ? 1L << 16 : 1L << 8; s = conv == 'o' ? Long.toOctalString(v) : Long.toHexString(v); if (flags.indexOf('#') >= 0) s = (conv == 'o' ? "0" : "0x") + s; if (flags.indexOf('0') >= 0) while (s.length() < width) s = "0" + s; } break;
            default:
                if (a == null) { s = "null"; break; } if (a instanceof java.math.BigDecimal big) { if (conv != 'f') unsupported(); String d = big.abs().setScale(prec < 0 ? 6 : prec, java.math.RoundingMode.HALF_UP).toPlainString(); s = number(d, big.signum() < 0, flags, width); break; } if (!(a instanceof Double || a instanceof Float)) throw new IllegalFormatConversionException(conv, a.getClass());
                double x = ((Number) a).doubleValue(); if (a instanceof Float) x = Double.parseDouble(a.toString()); if (Double.isNaN(x) || Double.isInfinite(x)) { s = Double.isNaN(x) ? "NaN" : x > 0 ? flags.indexOf('+') >= 0 ? "+Infinity" : "Infinity" : flags.indexOf('(') >= 0 ? "(Infinity)" : "-Infinity"; flags = flags.replace("0", ""); break; }
                boolean minus = x < 0 || x == 0 && 1 / x < 0; String d = digits(conv, Math.abs(x), prec < 0 ? 6 : prec); s = number(d, minus, flags, width);
        }
        if (Character.isUpperCase(conv)) s = s.toUpperCase(); pad(s, flags, width, spec);
    }
    private static native String digits(char conv, double x, int prec);
    private static String number(String d, boolean neg, String flags, int width) { if (flags.indexOf(',') >= 0) { int dot = d.indexOf('.'); String whole = dot < 0 ? d : d.substring(0, dot); StringBuilder b = new StringBuilder(); for (int i = 0; i < whole.length(); i++) { if (i > 0 && (whole.length() - i) % 3 == 0) b.append(','); b.append(whole.charAt(i)); } d = b + (dot < 0 ? "" : d.substring(dot)); } String sign = neg ? flags.indexOf('(') >= 0 ? "(" : "-" : flags.indexOf('+') >= 0 ? "+" : flags.indexOf(' ') >= 0 ? " " : ""; String end = neg && flags.indexOf('(') >= 0 ? ")" : ""; if (flags.indexOf('0') >= 0) while (sign.length() + d.length() + end.length() < width) d = "0" + d; return sign + d + end; }
    private void pad(String s, String flags, int width, String spec) { if (width <= s.length()) { sb.append(s); return; } String sp = " ".repeat(width - s.length()); if (flags.indexOf('-') >= 0) sb.append(s).append(sp); else sb.append(sp).append(s); }
    public void close() { } public void flush() { }
}
