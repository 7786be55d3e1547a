package java.lang.reflect;
import java.lang.annotation.Annotation;
import java.util.Arrays;
/** What annotations at run time share. Not part of the JDK. */
public final class Notes {
    private Notes() { }
    static native int count(Class<?> c, int kind, int i);
    static native Annotation make(Class<?> c, int kind, int i, int j);
    static native boolean inherited(Class<?> type);
    private static native void unsaid();
    private static Annotation[] of(Class<?> c, int kind, int i) {
        Annotation[] out = new Annotation[count(c, kind, i)];
        for (int j = 0; j < out.length; j++) out[j] = make(c, kind, i, j);
        return out;
    }
    static Annotation[] ofMember(Class<?> c, int kind, int i) { return of(c, kind, i); }
    /** Of a class: its own, then those its superclasses hand down. */
    public static Annotation[] ofClass(Class<?> c, boolean own) {
        java.util.ArrayList<Annotation> out = new java.util.ArrayList<>();
        for (Class<?> k = c; k != null; k = own ? null : k.getSuperclass())
            for (Annotation a : of(k, 4, 0)) if (k == c || inherited(a.annotationType()) && find(out.toArray(new Annotation[0]), a.annotationType()) == null) out.add(a);
        return out.toArray(new Annotation[0]);
    }
    @SuppressWarnings("unchecked")
    public static <A extends Annotation> A find(Annotation[] all, Class<A> type) {
        if (type == null) throw new NullPointerException();
        for (Annotation a : all) if (a.annotationType() == type) return (A) a;
        return null;
    }
    @SuppressWarnings("unchecked")
    public static <A extends Annotation> A[] all(Annotation[] from, Class<A> type) {
        unsaid();
        return null;
    }
    public static String text(Class<?> type, String[] names, Object[] values) {
        if (names.length > 1) unsaid();
        StringBuilder b = new StringBuilder("@").append(type.getCanonicalName()).append('(');
        if (names.length == 1) { if (!names[0].equals("value")) b.append(names[0]).append('='); b.append(text(values[0])); }
        return b.append(')').toString();
    }
    private static String text(Object v) {
        if (v instanceof String s) { if (s.indexOf('"') >= 0 || s.indexOf('\\') >= 0 || s.indexOf('\n') >= 0) unsaid(); return '"' + s + '"'; }
        if (v instanceof Long l) return l + "L";
        if (v instanceof Float f) return f + "f";
        if (v instanceof Character c) { if (c == '\'' || c == '\\' || c < ' ') unsaid(); return "'" + c + "'"; }
        if (v instanceof Class<?> c) return c.getCanonicalName() + ".class";
        if (v instanceof Enum<?> e) return e.name();
        if (v instanceof Object[] a) { StringBuilder b = new StringBuilder("{"); for (int i = 0; i < a.length; i++) b.append(i > 0 ? ", " : "").append(text(a[i])); return b.append('}').toString(); }
        if (v.getClass().isArray()) unsaid();
        return v.toString();
    }
    public static int hash(String[] names, Object[] values) {
        int h = 0;
        for (int i = 0; i < names.length; i++) { if (values[i].getClass().isArray()) unsaid(); h += 127 * names[i].hashCode() ^ values[i].hashCode(); }
        return h;
    }
    public static boolean same(Object[] a, Object[] b) { return Arrays.deepEquals(a, b); }
}
