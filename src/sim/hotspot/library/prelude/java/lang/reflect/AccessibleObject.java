package java.lang.reflect;
public class AccessibleObject implements AnnotatedElement {
    boolean override;
    protected AccessibleObject() { }
    java.lang.annotation.Annotation[] notes() { return new java.lang.annotation.Annotation[0]; }
    public <T extends java.lang.annotation.Annotation> T getAnnotation(Class<T> type) { return Notes.find(getDeclaredAnnotations(), type); }
    public java.lang.annotation.Annotation[] getAnnotations() { return getDeclaredAnnotations(); }
    public java.lang.annotation.Annotation[] getDeclaredAnnotations() { return notes(); }
    public void setAccessible(boolean flag) { override = flag; }
    public final boolean trySetAccessible() { override = true; return true; }
    @Deprecated public boolean isAccessible() { return override; }
}
