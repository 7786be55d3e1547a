package java.lang.reflect;
/** What the machine knows about the members of a class: kind 0 methods, 1 constructors, 2 fields, 3 record components, each in the order of the text. Not part of the JDK. */
public final class Declared {
    private Declared() { }
    static native int count(Class<?> c, int kind);
    static native String name(Class<?> c, int kind, int i);
    static native int modifiers(Class<?> c, int kind, int i);
    static native Class<?> type(Class<?> c, int kind, int i);
    static native Class<?>[] parameters(Class<?> c, int kind, int i);
    static native Class<?>[] exceptions(Class<?> c, int kind, int i);
    static native boolean isVarArgs(Class<?> c, int kind, int i);
    /** All methods at once come in no order one may rely on, and with those the compiler adds. */
    static native void listed(Class<?> c);
    static native boolean reversed();
    static native Class<?> caller();
    static native Class<?> outermost(Class<?> c);
    static native void initialise(Class<?> c);
    static native Object allocate(Class<?> c);
    static native void callV(Class<?> c, int kind, int i, Object self, Object[] args) throws Throwable;
    static native int callI(Class<?> c, int kind, int i, Object self, Object[] args) throws Throwable;
    static native long callJ(Class<?> c, int kind, int i, Object self, Object[] args) throws Throwable;
    static native float callF(Class<?> c, int kind, int i, Object self, Object[] args) throws Throwable;
    static native double callD(Class<?> c, int kind, int i, Object self, Object[] args) throws Throwable;
    static native Object callA(Class<?> c, int kind, int i, Object self, Object[] args) throws Throwable;
    static native int getI(Class<?> c, int i, Object self);
    static native long getJ(Class<?> c, int i, Object self);
    static native double getD(Class<?> c, int i, Object self);
    static native Object getA(Class<?> c, int i, Object self);
    static native void setI(Class<?> c, int i, Object self, int v);
    static native void setJ(Class<?> c, int i, Object self, long v);
    static native void setD(Class<?> c, int i, Object self, double v);
    static native void setA(Class<?> c, int i, Object self, Object v);
    static native Class<?> named(String name);
    /** A class of the library, which has no member of this name. */
    static native boolean foreign(Class<?> c, String name);

    public static Class<?> forName(String name) throws ClassNotFoundException {
        if (name == null) throw new NullPointerException();
        Class<?> c = named(name);
        if (c == null) throw new ClassNotFoundException(name);
        initialise(c);
        return c;
    }
    public static Method[] methods(Class<?> c) {
        listed(c);
        int n = count(c, 0);
        boolean back = reversed();
        Method[] out = new Method[n];
        for (int i = 0; i < n; i++) out[back ? n - 1 - i : i] = new Method(c, i);
        return out;
    }
    public static Constructor<?>[] constructors(Class<?> c, boolean pub) {
        int n = count(c, 1), k = 0;
        Constructor<?>[] out = new Constructor<?>[n];
        for (int i = 0; i < n; i++) { Constructor<?> x = new Constructor<>(c, i); if (!pub || Modifier.isPublic(x.getModifiers())) out[k++] = x; }
        return java.util.Arrays.copyOf(out, k);
    }
    public static Field[] fields(Class<?> c) {
        Field[] out = new Field[count(c, 2)];
        for (int i = 0; i < out.length; i++) out[i] = new Field(c, i);
        return out;
    }
    public static RecordComponent[] components(Class<?> c) {
        if (!c.isRecord()) return null;
        RecordComponent[] out = new RecordComponent[count(c, 3)];
        for (int i = 0; i < out.length; i++) out[i] = new RecordComponent(c, i);
        return out;
    }
    public static Method method(Class<?> c, String name, Class<?>[] types, boolean pub) throws NoSuchMethodException {
        if (name == null) throw new NullPointerException();
        Method m = pub ? inherited(c, name, types) : own(c, name, types);
        if (m == null) throw new NoSuchMethodException(signature(c, name, types));
        return m;
    }
    @SuppressWarnings("unchecked")
    public static <T> Constructor<T> constructor(Class<T> c, Class<?>[] types, boolean pub) throws NoSuchMethodException {
        for (Constructor<?> x : constructors(c, pub)) if (same(x.getParameterTypes(), types)) return (Constructor<T>) x;
        throw new NoSuchMethodException(signature(c, "<init>", types));
    }
    public static Field field(Class<?> c, String name, boolean pub) throws NoSuchFieldException {
        if (name == null) throw new NullPointerException();
        for (Class<?> k = c; k != null && (k == c || pub && k != Object.class); k = k.getSuperclass())
            if (!foreign(k, name)) for (Field f : fields(k)) if (f.getName().equals(name) && (!pub || Modifier.isPublic(f.getModifiers()))) return f;
        throw new NoSuchFieldException(name);
    }
    private static Method own(Class<?> c, String name, Class<?>[] types) {
        int n = count(c, 0);
        for (int i = 0; i < n; i++) if (name(c, 0, i).equals(name) && same(parameters(c, 0, i), types)) return new Method(c, i);
        return null;
    }
    private static Method inherited(Class<?> c, String name, Class<?>[] types) {
        for (Class<?> k = c; k != null; k = k.getSuperclass()) {
            Method m = foreign(k, name) ? null : own(k, name, types);
            if (m != null && Modifier.isPublic(m.getModifiers())) return m;
        }
        for (Class<?> k = c; k != null; k = k.getSuperclass())
            for (Class<?> i : k.getInterfaces()) { Method m = foreign(i, name) ? null : inherited(i, name, types); if (m != null && !Modifier.isStatic(m.getModifiers())) return m; }
        return null;
    }
    private static boolean same(Class<?>[] a, Class<?>[] b) {
        int n = b == null ? 0 : b.length;
        if (a.length != n) return false;
        for (int i = 0; i < n; i++) if (a[i] != b[i]) return false;
        return true;
    }
    private static String signature(Class<?> c, String name, Class<?>[] types) {
        StringBuilder b = new StringBuilder(c.getName()).append('.').append(name).append('(');
        for (int i = 0; types != null && i < types.length; i++) b.append(i > 0 ? "," : "").append(types[i] == null ? "null" : types[i].getName());
        return b.append(')').toString();
    }
    static String list(Class<?>[] types) {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < types.length; i++) b.append(i > 0 ? "," : "").append(types[i].getTypeName());
        return b.toString();
    }
    static void access(Class<?> owner, int modifiers) throws IllegalAccessException {
        if (!Modifier.isPrivate(modifiers)) return;
        Class<?> from = caller();
        if (outermost(from) != outermost(owner)) throw new IllegalAccessException("class " + from.getName() + " cannot access a member of class " + owner.getName() + " with modifiers \"" + Modifier.toString(modifiers) + "\"");
    }
    /** The argument as a parameter of this type takes it: unboxed and widened, or itself. */
    static Object fit(Class<?> to, Object a) {
        if (!to.isPrimitive()) { if (a != null && !to.isInstance(a)) return MISFIT; return a; }
        if (a == null) return MISFIT;
        if (to == boolean.class) return a instanceof Boolean ? a : MISFIT;
        if (a instanceof Character c) return to == char.class ? a : to == int.class ? (Object) (int) c : to == long.class ? (Object) (long) c : to == float.class ? (Object) (float) c : to == double.class ? (Object) (double) c : MISFIT;
        if (!(a instanceof Number n)) return MISFIT;
        int from = rank(a);
        if (from == 0) return MISFIT;
        if (to == byte.class) return from == 1 ? a : MISFIT;
        if (to == short.class) return from <= 2 ? (Object) n.shortValue() : MISFIT;
        if (to == int.class) return from <= 3 ? (Object) n.intValue() : MISFIT;
        if (to == long.class) return from <= 4 ? (Object) n.longValue() : MISFIT;
        if (to == float.class) return from <= 5 ? (Object) n.floatValue() : MISFIT;
        return to == double.class ? (Object) n.doubleValue() : MISFIT;
    }
    static final Object MISFIT = new Object();
    private static int rank(Object a) { return a instanceof Byte ? 1 : a instanceof Short ? 2 : a instanceof Integer ? 3 : a instanceof Long ? 4 : a instanceof Float ? 5 : a instanceof Double ? 6 : 0; }
    static Object[] fit(Class<?>[] types, Object[] args) {
        int n = args == null ? 0 : args.length;
        if (n != types.length) throw new IllegalArgumentException("wrong number of arguments: " + n + " expected: " + types.length);
        Object[] out = new Object[n];
        for (int i = 0; i < n; i++) { out[i] = fit(types[i], args[i]); if (out[i] == MISFIT) throw new IllegalArgumentException("argument type mismatch"); }
        return out;
    }
}
