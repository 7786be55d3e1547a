package java.lang;
public final class Class<T> implements java.io.Serializable {
    private transient Object reflectionData, classLoader, module, packageName, componentType, constructor, annotationData, enumConstants, enumDirectory, classRedefined, genericInfo, signers, protection, name, annotationType, classData; private int a1, a2; 
    private Class() { }
    public native String getName(); public native String getSimpleName(); public native String getTypeName(); public native String getCanonicalName(); public String getPackageName() { String n = getName(); int i = n.lastIndexOf('.'); return i < 0 ? "" : n.substring(0, i); }
    public native Class<? super T> getSuperclass(); public native boolean isInstance(Object o); public native boolean isInterface(); public native boolean isArray(); public native boolean isEnum(); public native boolean isRecord(); public native boolean isPrimitive(); public native boolean isAnonymousClass(); public native boolean isAssignableFrom(Class<?> c); public native Class<?> getComponentType(); public native int getModifiers(); public native boolean isSealed(); public boolean isHidden() { return getName().contains("$$Lambda"); }
    private native Object[] enumConstants0(); @SuppressWarnings("unchecked") public T[] getEnumConstants() { return (T[]) enumConstants0(); }
    private native Class<?>[] interfaces0(); public Class<?>[] getInterfaces() { return interfaces0(); }
    @SuppressWarnings("unchecked") public T cast(Object o) { if (o != null && !isInstance(o)) throw new ClassCastException("Cannot cast " + o.getClass().getName() + " to " + getName()); return (T) o; }
    public String toString() { return (isInterface() ? "interface " : isPrimitive() ? "" : "class ") + getName(); } public boolean desiredAssertionStatus() { return false; }
    public static Class<?> forName(String name) throws ClassNotFoundException { return java.lang.reflect.Declared.forName(name); }
    public java.lang.reflect.Method[] getDeclaredMethods() { return java.lang.reflect.Declared.methods(this); }
    public java.lang.reflect.Method getDeclaredMethod(String name, Class<?>... types) throws NoSuchMethodException { return java.lang.reflect.Declared.method(this, name, types, false); }
    public java.lang.reflect.Method getMethod(String name, Class<?>... types) throws NoSuchMethodException { return java.lang.reflect.Declared.method(this, name, types, true); }
    public java.lang.reflect.Constructor<?>[] getDeclaredConstructors() { return java.lang.reflect.Declared.constructors(this, false); }
    public java.lang.reflect.Constructor<?>[] getConstructors() { return java.lang.reflect.Declared.constructors(this, true); }
    public java.lang.reflect.Constructor<T> getDeclaredConstructor(Class<?>... types) throws NoSuchMethodException { return java.lang.reflect.Declared.constructor(this, types, false); }
    public java.lang.reflect.Constructor<T> getConstructor(Class<?>... types) throws NoSuchMethodException { return java.lang.reflect.Declared.constructor(this, types, true); }
    public java.lang.reflect.Field[] getDeclaredFields() { return java.lang.reflect.Declared.fields(this); }
    public java.lang.reflect.Field getDeclaredField(String name) throws NoSuchFieldException { return java.lang.reflect.Declared.field(this, name, false); }
    public java.lang.reflect.Field getField(String name) throws NoSuchFieldException { return java.lang.reflect.Declared.field(this, name, true); }
    public java.lang.reflect.RecordComponent[] getRecordComponents() { return java.lang.reflect.Declared.components(this); }
}
