package java.lang.reflect;
public final class Field extends AccessibleObject implements Member {
    private final Class<?> clazz; private final int at;
    Field(Class<?> c, int at) { clazz = c; this.at = at; }
    public Class<?> getDeclaringClass() { return clazz; }
    public String getName() { return Declared.name(clazz, 2, at); }
    public int getModifiers() { return Declared.modifiers(clazz, 2, at); }
    public Class<?> getType() { return Declared.type(clazz, 2, at); }
    public boolean isSynthetic() { return (getModifiers() & 0x1000) != 0; }
    public boolean isEnumConstant() { return (getModifiers() & 0x4000) != 0; }
    private Class<?> ready(Object obj) throws IllegalAccessException {
        int mods = getModifiers();
        if (!override) Declared.access(clazz, mods);
        if (Modifier.isStatic(mods)) Declared.initialise(clazz);
        else {
            if (obj == null) throw new NullPointerException("Cannot invoke \"Object.getClass()\" because \"obj\" is null");
            if (!clazz.isInstance(obj)) throw new IllegalArgumentException("Can not get " + getType().getTypeName() + " field " + place() + " on " + obj.getClass().getName());
        }
        return getType();
    }
    private String place() { return clazz.getTypeName() + "." + getName(); }
    public Object get(Object obj) throws IllegalAccessException {
        Class<?> t = ready(obj);
        if (!t.isPrimitive()) return Declared.getA(clazz, at, obj);
        if (t == long.class) return Declared.getJ(clazz, at, obj);
        if (t == double.class) return Declared.getD(clazz, at, obj);
        if (t == float.class) return (float) Declared.getD(clazz, at, obj);
        int v = Declared.getI(clazz, at, obj);
        return t == int.class ? (Object) v : t == boolean.class ? (Object) (v != 0) : t == char.class ? (Object) (char) v : t == byte.class ? (Object) (byte) v : (Object) (short) v;
    }
    private Object number(Object obj, Class<?> to) throws IllegalAccessException {
        Object v = Declared.fit(to, get(obj));
        if (v == Declared.MISFIT || !getType().isPrimitive()) throw new IllegalArgumentException("Attempt to get " + getType().getTypeName() + " field \"" + place() + "\" with illegal data type conversion to " + to.getName());
        return v;
    }
    public int getInt(Object obj) throws IllegalAccessException { return (Integer) number(obj, int.class); }
    public long getLong(Object obj) throws IllegalAccessException { return (Long) number(obj, long.class); }
    public double getDouble(Object obj) throws IllegalAccessException { return (Double) number(obj, double.class); }
    public boolean getBoolean(Object obj) throws IllegalAccessException { return (Boolean) number(obj, boolean.class); }
    public char getChar(Object obj) throws IllegalAccessException { return (Character) number(obj, char.class); }
    public void setInt(Object obj, int v) throws IllegalAccessException { set(obj, v); }
    public void setLong(Object obj, long v) throws IllegalAccessException { set(obj, v); }
    public void setDouble(Object obj, double v) throws IllegalAccessException { set(obj, v); }
    public void setBoolean(Object obj, boolean v) throws IllegalAccessException { set(obj, v); }
    public void setChar(Object obj, char v) throws IllegalAccessException { set(obj, v); }
    public void set(Object obj, Object value) throws IllegalAccessException {
        Class<?> t = ready(obj);
        int mods = getModifiers();
        String what = (Modifier.isStatic(mods) ? "static " : "") + (Modifier.isFinal(mods) ? "final " : "") + t.getTypeName() + " field " + place();
        if (Modifier.isFinal(mods) && (!override || Modifier.isStatic(mods) || clazz.isRecord())) throw new IllegalAccessException("Can not set " + what + " to " + (value == null ? "null value" : value.getClass().getName()));
        Object v = Declared.fit(t, value);
        if (v == Declared.MISFIT) throw new IllegalArgumentException("Can not set " + what + " to " + (value == null ? "null value" : value.getClass().getName()));
        if (!t.isPrimitive()) Declared.setA(clazz, at, obj, v);
        else if (v instanceof Long l) Declared.setJ(clazz, at, obj, l);
        else if (v instanceof Double d) Declared.setD(clazz, at, obj, d);
        else if (v instanceof Float f) Declared.setD(clazz, at, obj, f);
        else Declared.setI(clazz, at, obj, v instanceof Boolean b ? b ? 1 : 0 : v instanceof Character c ? c : ((Number) v).intValue());
    }
    public boolean equals(Object o) { return o instanceof Field m && m.clazz == clazz && m.at == at; }
    public int hashCode() { return clazz.getName().hashCode() ^ getName().hashCode(); }
    public String toString() { int m = getModifiers() & Modifier.fieldModifiers(); return (m == 0 ? "" : Modifier.toString(m) + " ") + getType().getTypeName() + " " + place(); }
}
