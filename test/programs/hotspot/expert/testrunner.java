import java.lang.annotation.*;
import java.lang.reflect.*;
import java.util.*;
public class Main {
    @Retention(RetentionPolicy.RUNTIME) @Target({ElementType.METHOD, ElementType.TYPE}) @interface Test { String name() default ""; int order() default 0; }
    @Retention(RetentionPolicy.RUNTIME) @interface Info { String value(); }
    @Info("suite") static class Suite {
        @Test(name = "adds", order = 2) public void add() { if (1 + 1 != 2) throw new AssertionError("math"); }
        @Test(order = 1) public void fails() { throw new IllegalStateException("bad"); }
        public void helper() {}
    }
    public static void main(String[] args) throws Exception {
        Class<?> c = Suite.class;
        System.out.println(c.getAnnotation(Info.class).value() + " " + c.isAnnotationPresent(Test.class));
        List<Method> ms = new ArrayList<>();
        for (Method m : c.getDeclaredMethods()) if (m.isAnnotationPresent(Test.class)) ms.add(m);
        ms.sort(Comparator.comparingInt(m -> m.getAnnotation(Test.class).order()));
        Object o = c.getDeclaredConstructor().newInstance();
        for (Method m : ms) {
            Test t = m.getAnnotation(Test.class);
            String n = t.name().isEmpty() ? m.getName() : t.name();
            try { m.invoke(o); System.out.println("PASS " + n); }
            catch (InvocationTargetException e) { System.out.println("FAIL " + n + ": " + e.getCause().getMessage()); }
        }
    }
}
