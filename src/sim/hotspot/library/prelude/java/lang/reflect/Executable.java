package java.lang.reflect;
public abstract class Executable extends AccessibleObject implements Member {
    final Class<?> clazz; final int kind, at;
    Executable(Class<?> c, int kind, int at) { clazz = c; this.kind = kind; this.at = at; }
    public int getModifiers() { return Declared.modifiers(clazz, kind, at); }
    public Class<?>[] getParameterTypes() { return Declared.parameters(clazz, kind, at); }
    public int getParameterCount() { return getParameterTypes().length; }
    public Class<?>[] getExceptionTypes() { return Declared.exceptions(clazz, kind, at); }
    public boolean isVarArgs() { return Declared.isVarArgs(clazz, kind, at); }
    public boolean isSynthetic() { return false; }
    String text(String named, int mask) {
        String m = Modifier.toString(getModifiers() & mask);
        Class<?>[] thrown = getExceptionTypes();
        return (m.isEmpty() ? "" : m + " ") + named + "(" + Declared.list(getParameterTypes()) + ")" + (thrown.length > 0 ? " throws " + Declared.list(thrown) : "");
    }
}
