package java.lang.reflect;
public final class RecordComponent implements AnnotatedElement {
    private final Class<?> clazz; private final int at;
    RecordComponent(Class<?> c, int at) { clazz = c; this.at = at; }
    public String getName() { return Declared.name(clazz, 3, at); }
    public Class<?> getType() { return Declared.type(clazz, 3, at); }
    public Class<?> getDeclaringRecord() { return clazz; }
    public Method getAccessor() { try { return Declared.method(clazz, getName(), null, false); } catch (NoSuchMethodException e) { throw new InternalError(e); } }
    public String toString() { return getType().getTypeName() + " " + getName(); }
}
