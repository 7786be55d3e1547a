package java.lang;
public final class Character implements java.io.Serializable, Comparable<Character> {
    public static final int MIN_RADIX = 2, MAX_RADIX = 36; public static final char MIN_VALUE = '\u0000', MAX_VALUE = '\uffff'; public static final int SIZE = 16, BYTES = 2;
    @SuppressWarnings("unchecked") public static final Class<Character> TYPE = (Class<Character>) (Class<?>) char.class;
    private static class CharacterCache { static final Character[] cache; static { Character[] c = new Character[128]; for (int i = 0; i < 128; i++) c[i] = new Character((char) i); cache = c; } }
    private final char value;
    @Deprecated public Character(char value) { this.value = value; }
    public static Character valueOf(char c) { if (c <= 127) return CharacterCache.cache[(int) c]; return new Character(c); }
    public char charValue() { return value; } public int hashCode() { return value; } public static int hashCode(char v) { return v; }
    public boolean equals(Object o) { if (o instanceof Character) return value == ((Character) o).charValue(); return false; }
    public String toString() { return String.valueOf(value); } public static String toString(char c) { return String.valueOf(c); } public static native String toString(int codePoint);
    public static boolean isLowerCase(char c) { return isLowerCase((int) c); } public static boolean isUpperCase(char c) { return isUpperCase((int) c); } public static boolean isDigit(char c) { return isDigit((int) c); } public static boolean isLetter(char c) { return isLetter((int) c); } public static boolean isLetterOrDigit(char c) { return isLetter((int) c) || isDigit((int) c); } public static boolean isAlphabetic(int c) { return isLetter(c); } public static boolean isWhitespace(char c) { return isWhitespace((int) c); } public static boolean isSpaceChar(char c) { return c == ' ' || c == 0xa0 || c >= 0x2000 && c <= 0x200a || c == 0x3000 || c == 0x1680 || c == 0x2028 || c == 0x2029 || c == 0x202f || c == 0x205f; }
    public static native boolean isLowerCase(int c); public static native boolean isUpperCase(int c); public static native boolean isDigit(int c); public static native boolean isLetter(int c); public static boolean isLetterOrDigit(int c) { return isLetter(c) || isDigit(c); }
    public static boolean isWhitespace(int c) { return c == ' ' || c >= 9 && c <= 13 || c >= 28 && c <= 31 || c == 0x1680 || c >= 0x2000 && c <= 0x200a && c != 0x2007 || c == 0x2028 || c == 0x2029 || c == 0x205f || c == 0x3000; }
    public static char toLowerCase(char c) { return (char) toLowerCase((int) c); } public static char toUpperCase(char c) { return (char) toUpperCase((int) c); } public static native int toLowerCase(int c); public static native int toUpperCase(int c);
    public static int digit(char c, int radix) { return digit((int) c, radix); }
    public static int digit(int c, int radix) { int d = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'z' ? c - 'a' + 10 : c >= 'A' && c <= 'Z' ? c - 'A' + 10 : c > 127 ? wideDigit(c) : -1; return d < radix ? d : -1; }
    private static native int wideDigit(int c);
    public static int getNumericValue(char c) { return digit(c, 36); } public static int getNumericValue(int c) { return digit(c, 36); }
    public static char forDigit(int digit, int radix) { if (digit >= radix || digit < 0 || radix < 2 || radix > 36) return '\0'; return (char) (digit < 10 ? '0' + digit : 'a' - 10 + digit); }
    public static boolean isSurrogate(char c) { return c >= 0xd800 && c <= 0xdfff; } public static boolean isHighSurrogate(char c) { return c >= 0xd800 && c <= 0xdbff; } public static boolean isLowSurrogate(char c) { return c >= 0xdc00 && c <= 0xdfff; } public static boolean isValidCodePoint(int c) { return c >= 0 && c <= 0x10FFFF; } public static int charCount(int cp) { return cp >= 0x10000 ? 2 : 1; } public static native char[] toChars(int cp); public static boolean isISOControl(char c) { return c <= 0x1f || c >= 0x7f && c <= 0x9f; }
    public int compareTo(Character o) { return value - o.value; } public static int compare(char x, char y) { return x - y; } public static char reverseBytes(char c) { return (char) (((c & 0xff00) >> 8) | (c << 8)); }
}
