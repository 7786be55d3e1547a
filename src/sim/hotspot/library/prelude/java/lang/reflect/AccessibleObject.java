package java.lang.reflect;
public class AccessibleObject implements AnnotatedElement {
    boolean override;
    protected AccessibleObject() { }
    public void setAccessible(boolean flag) { override = flag; }
    public final boolean trySetAccessible() { override = true; return true; }
    @Deprecated public boolean isAccessible() { return override; }
}
