package java.lang.reflect;
public final class Method extends Executable {
    Method(Class<?> c, int at) { super(c, 0, at); }
    public Class<?> getDeclaringClass() { return clazz; }
    public String getName() { return Declared.name(clazz, 0, at); }
    public Class<?> getReturnType() { return Declared.type(clazz, 0, at); }
    public boolean isDefault() { return clazz.isInterface() && (getModifiers() & (Modifier.ABSTRACT | Modifier.PUBLIC | Modifier.STATIC)) == Modifier.PUBLIC; }
    public boolean isBridge() { return false; }
    public Object invoke(Object obj, Object... args) throws IllegalAccessException, InvocationTargetException {
        int mods = getModifiers();
        if (!override) Declared.access(clazz, mods);
        if (Modifier.isStatic(mods)) Declared.initialise(clazz);
        else {
            if (obj == null) throw new NullPointerException("Cannot invoke \"Object.getClass()\" because \"obj\" is null");
            if (!clazz.isInstance(obj)) throw new IllegalArgumentException("object of type " + obj.getClass().getName() + " is not an instance of " + clazz.getName());
        }
        Object[] a = Declared.fit(getParameterTypes(), args);
        Class<?> r = getReturnType();
        try {
            if (!r.isPrimitive()) return Declared.callA(clazz, 0, at, obj, a);
            if (r == void.class) { Declared.callV(clazz, 0, at, obj, a); return null; }
            if (r == long.class) return Declared.callJ(clazz, 0, at, obj, a);
            if (r == double.class) return Declared.callD(clazz, 0, at, obj, a);
            if (r == float.class) return Declared.callF(clazz, 0, at, obj, a);
            int v = Declared.callI(clazz, 0, at, obj, a);
            return r == int.class ? (Object) v : r == boolean.class ? (Object) (v != 0) : r == char.class ? (Object) (char) v : r == byte.class ? (Object) (byte) v : (Object) (short) v;
        } catch (Throwable e) { throw new InvocationTargetException(e); }
    }
    public boolean equals(Object o) { return o instanceof Method m && m.clazz == clazz && m.at == at; }
    public int hashCode() { return clazz.getName().hashCode() ^ getName().hashCode(); }
    public String toString() { return text(getReturnType().getTypeName() + " " + clazz.getTypeName() + "." + getName(), Modifier.methodModifiers()); }
}
