import java.lang.annotation.*;
import java.lang.reflect.*;
import java.util.*;
public class Main2 {
    enum Level { LOW, HIGH }
    @Retention(RetentionPolicy.RUNTIME) @Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD}) @interface Info { String value() default "none"; int prio() default 1; Level level() default Level.LOW; String[] tags() default {}; Class<?> type() default Object.class; long big() default 5L; double d() default 2.5; boolean on() default true; char c() default 'x'; int[] ns() default {1, 2}; }
    @Retention(RetentionPolicy.RUNTIME) @interface Marker {}
    @Retention(RetentionPolicy.RUNTIME) @Inherited @interface Inh { int value(); }
    @interface NotRuntime { int x() default 0; }
    @Retention(RetentionPolicy.RUNTIME) @Target(ElementType.FIELD) @interface Range { int min() default 0; int max(); }
    @Info("cls") @Inh(7) @NotRuntime static class Base { @Info(value = "f", prio = 3) String name = "n"; @Range(max = 10) int age = 50; @Range(min = 1, max = 3) private int k = 2; @Info(tags = "one") @Marker public void a() {} @Info(tags = {"p", "q"}, level = Level.HIGH, type = String.class, ns = {}) public int b(int x) { return x; } @Deprecated void c() {} @Marker Base() {} }
    static class Sub extends Base { @Override public void a() {} }
    record Rec(@Marker int x, @Range(max = 5) int y) {}
    static List<String> validate(Object o) throws IllegalAccessException { List<String> errs = new ArrayList<>(); for (Field f : o.getClass().getDeclaredFields()) { Range r = f.getAnnotation(Range.class); if (r == null) continue; f.setAccessible(true); int v = f.getInt(o); if (v < r.min() || v > r.max()) errs.add(f.getName() + "=" + v + " not in [" + r.min() + "," + r.max() + "]"); } return errs; }
    public static void main(String[] args) throws Exception {
        Info i = Base.class.getAnnotation(Info.class); System.out.println(i.value() + i.prio() + i.level() + i.tags().length + i.type() + i.big() + i.d() + i.on() + i.c() + Arrays.toString(i.ns()));
        System.out.println(Sub.class.isAnnotationPresent(Info.class) + " " + Sub.class.isAnnotationPresent(Inh.class) + " " + Sub.class.getAnnotation(Inh.class).value() + " " + Base.class.getAnnotations().length + " " + Sub.class.getDeclaredAnnotations().length + " " + Base.class.getAnnotation(NotRuntime.class));
        for (Method m : Base.class.getDeclaredMethods()) if (m.isAnnotationPresent(Info.class) && m.getParameterCount() == 1) { Info x = m.getAnnotation(Info.class); System.out.println(m.getName() + Arrays.toString(x.tags()) + x.level() + x.type().getSimpleName() + x.ns().length + x.value()); }
        System.out.println(Base.class.getMethod("a").getAnnotations().length + " " + Base.class.getMethod("a").getAnnotation(Info.class).tags()[0] + " " + Sub.class.getMethod("a").isAnnotationPresent(Marker.class) + " " + Base.class.getDeclaredConstructor().isAnnotationPresent(Marker.class));
        System.out.println(Base.class.getDeclaredField("name").getAnnotation(Info.class).prio() + " " + validate(new Base()));
        System.out.println(Base.class.getMethod("a").getAnnotation(Marker.class) + " " + Base.class.getAnnotation(Inh.class) + " " + Base.class.getAnnotation(Inh.class).annotationType() + " " + Base.class.getAnnotation(Inh.class).equals(Sub.class.getAnnotation(Inh.class)) + " " + Base.class.getAnnotation(Inh.class).hashCode() + " " + Info.class.isAnnotation() + Info.class.isInterface());
        for (RecordComponent rc : Rec.class.getRecordComponents()) System.out.println(rc.getName() + " " + rc.isAnnotationPresent(Marker.class) + " " + rc.getAccessor().isAnnotationPresent(Marker.class) + " " + Rec.class.getDeclaredField(rc.getName()).isAnnotationPresent(Range.class) + rc.isAnnotationPresent(Range.class));
        System.out.println(Base.class.getDeclaredMethods().length + " " + Base.class.getDeclaredFields().length);
    }
}
