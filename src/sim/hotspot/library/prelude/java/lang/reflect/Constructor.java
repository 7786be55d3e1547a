package java.lang.reflect;
public final class Constructor<T> extends Executable {
    Constructor(Class<?> c, int at) { super(c, 1, at); }
    @SuppressWarnings("unchecked") public Class<T> getDeclaringClass() { return (Class<T>) clazz; }
    public String getName() { return clazz.getName(); }
    @SuppressWarnings("unchecked")
    public T newInstance(Object... args) throws InstantiationException, IllegalAccessException, InvocationTargetException {
        if (clazz.isEnum()) throw new IllegalArgumentException("Cannot reflectively create enum objects");
        int mods = getModifiers();
        if (!override) Declared.access(clazz, mods);
        Object[] a = Declared.fit(getParameterTypes(), args);
        if (Modifier.isAbstract(clazz.getModifiers())) throw new InstantiationException();
        Declared.initialise(clazz);
        Object o = Declared.allocate(clazz);
        try { Declared.callV(clazz, 1, at, o, a); } catch (Throwable e) { throw new InvocationTargetException(e); }
        return (T) o;
    }
    public boolean equals(Object o) { return o instanceof Constructor<?> m && m.clazz == clazz && m.at == at; }
    public int hashCode() { return clazz.getName().hashCode(); }
    public String toString() { return text(clazz.getTypeName(), Modifier.constructorModifiers()); }
}
