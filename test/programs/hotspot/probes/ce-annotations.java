import java.util.*;
import java.lang.annotation.*;
public class AE {
    @interface A { int x(); String s() default ""; }
    @Target(ElementType.METHOD) @interface M {}
    static class NotAnn {}
    @Foo void m() {}
    @Overide public String toString() { return ""; }
    @A int f1;
    @A(x = 1, y = 2) int f2;
    @A(x = 1, x = 2) int f3;
    @A(x = "s") int f4;
    @M int f5;
    @Override int f6;
    @NotAnn int f7;
    @A(x = 1) @A(x = 2) int f8;
    @FunctionalInterface interface Two { void a(); void b(); }
    @FunctionalInterface static class C {}
    @Override(x = 1) public int hashCode() { return 1; }
    @SuppressWarnings int f9;
    @Deprecated(since = "9") int f10;
    static int calc() { return 1; }
    @A(x = calc()) int f11;
    @Retention(RetentionPolicy.SOURCE) @interface R {}
    @M static class T {}
    @M AE() {}
    @A(1) int f12;
}
