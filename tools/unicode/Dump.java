// Prints the character tables of the running JDK: one property a line, for generate.ts.
import java.util.*;
import java.util.function.*;

class Dump {
    static final int N = 0x110000;

    static void points(String name, IntPredicate test) {
        StringBuilder out = new StringBuilder("set ").append(name);
        boolean on = false;
        for (int i = 0; i < N; i++) {
            boolean now = test.test(i);
            if (now != on) out.append(' ').append(Integer.toHexString(i));
            on = now;
        }
        if (on) out.append(' ').append(Integer.toHexString(N));
        System.out.println(out);
    }

    static void mapping(String name, IntFunction<String> of) {
        StringBuilder out = new StringBuilder("map ").append(name);
        for (int i = 0; i < N; i++) {
            if (i >= 0xd800 && i < 0xe000) continue;
            String s = Character.toString(i), t = of.apply(i);
            if (t.equals(s)) continue;
            StringJoiner j = new StringJoiner(",");
            t.codePoints().forEach(c -> j.add(Integer.toHexString(c)));
            out.append(' ').append(Integer.toHexString(i)).append(':').append(j);
        }
        System.out.println(out);
    }

    static final String[] NAMES = new String[31];

    static boolean endsFinal(String s) {
        String t = (s + "\u03a3").toLowerCase(Locale.ROOT);
        return t.charAt(t.length() - 1) == '\u03c2';
    }

    public static void main(String[] args) {
        String[] names = "Cn Lu Ll Lt Lm Lo Mn Me Mc Nd Nl No Zs Zl Zp Cc Cf ?? Co Cs Pd Ps Pe Pc Po Sm Sc Sk So Pi Pf".split(" ");
        System.out.println("version " + Runtime.version());
        StringBuilder cats = new StringBuilder("runs category");
        int last = -1;
        for (int i = 0; i < N; i++) {
            int t = Character.getType(i);
            if (t != last) cats.append(' ').append(Integer.toHexString(i)).append(':').append(names[t]);
            last = t;
        }
        System.out.println(cats);
        points("letter", Character::isLetter);
        points("digit", Character::isDigit);
        points("alphabetic", Character::isAlphabetic);
        points("whitespace", Character::isWhitespace);
        points("spaceChar", Character::isSpaceChar);
        points("upper", Character::isUpperCase);
        points("lower", Character::isLowerCase);
        points("identifierStart", Character::isJavaIdentifierStart);
        points("identifierPart", Character::isJavaIdentifierPart);
        points("identifierIgnorable", Character::isIdentifierIgnorable);
        points("ideographic", Character::isIdeographic);
        mapping("upper", i -> Character.toString(Character.toUpperCase(i)));
        mapping("lower", i -> Character.toString(Character.toLowerCase(i)));
        mapping("title", i -> Character.toString(Character.toTitleCase(i)));
        mapping("upperString", i -> Character.toString(i).toUpperCase(Locale.ROOT));
        mapping("lowerString", i -> Character.toString(i).toLowerCase(Locale.ROOT));
        points("cased", i -> endsFinal(Character.toString(i)));
        points("ignorable", i -> endsFinal("a" + Character.toString(i)) && !endsFinal(Character.toString(i)));
        StringBuilder v = new StringBuilder("values numeric");
        for (int i = 0; i < N; i++) if (Character.getNumericValue(i) != -1) v.append(' ').append(Integer.toHexString(i)).append(':').append(Character.getNumericValue(i));
        System.out.println(v);
    }
}
