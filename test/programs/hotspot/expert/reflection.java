import java.lang.reflect.*;
import java.util.*;
public class Main {
    static class P { public int x = 1; private String s = "q"; protected final double d = 2.5; static long L = 7L; static final String K = "konst"; boolean b = true; char c = 'z'; byte y = -3; short h = 300; float f = 1.5f; int[] arr = {1, 2}; List<String> l = List.of("a");
        public P() {} private P(int x, String... s) { this.x = x; this.s = String.join("+", s); } public int add(int a, long b) { return (int) (a + b); } private static String hid(String t, char c) { return t + c; } void nothing() { x++; } long wide(double d, int i) { return (long) (d * i); } double dd() { return d; } boolean bb() { return b; } char cc() { return c; } byte yy() { return y; } short hh() { return h; } float ff() { return f; } protected synchronized final List<String> lst(Map<String, int[]> m, int[][] g) throws java.io.IOException, IllegalStateException { return l; } public static void thrower() throws Exception { throw new Exception("deep"); } public int var(int... xs) { return xs.length; } public String toString() { return "P" + x + s; } }
    static class Q extends P { public int y2 = 5; public int add(int a, long b) { return -1; } public void only() {} }
    interface I { int C = 3; int m(); default int n() { return m() * 2; } static int st() { return 9; } }
    record R(int a, String b) implements I { public int m() { return a; } }
    public static void main(String[] args) throws Exception {
        P p = new P();
        for (Field f : P.class.getDeclaredFields()) { f.setAccessible(true); Object v = f.get(p); System.out.println(f + " | " + f.getName() + " " + f.getType().getSimpleName() + " " + Modifier.toString(f.getModifiers()) + " = " + (v instanceof int[] a ? Arrays.toString(a) : v)); }
        System.out.println(P.class.getMethod("add", int.class, long.class).invoke(p, 3, 4L) + " " + P.class.getMethod("add", int.class, long.class).invoke(new Q(), 3, 4) + " " + Q.class.getMethod("add", int.class, long.class).getDeclaringClass().getSimpleName());
        Method hid = P.class.getDeclaredMethod("hid", String.class, char.class); System.out.println(hid.invoke(null, "t", 'c') + " " + hid);
        for (String n : "nothing dd bb cc yy hh ff thrower toString".split(" ")) { Method m = P.class.getDeclaredMethod(n); try { System.out.println(n + " " + m.invoke(p) + " " + m.getReturnType() + " " + m); } catch (InvocationTargetException e) { System.out.println(n + " threw " + e.getCause() + " " + e.getMessage() + " " + e.getTargetException().getMessage()); } }
        System.out.println(p.x + " " + P.class.getDeclaredMethod("wide", double.class, int.class).invoke(p, 2.5, 4) + " " + P.class.getDeclaredMethod("wide", double.class, int.class).invoke(p, 2, (byte) 4));
        Method lst = P.class.getDeclaredMethod("lst", Map.class, int[][].class); System.out.println(lst + " " + Arrays.toString(lst.getParameterTypes()) + " " + lst.getParameterCount() + " " + Arrays.toString(lst.getExceptionTypes()));
        System.out.println(P.class.getMethod("var", int[].class).invoke(p, new int[]{1, 2, 3}) + " " + P.class.getMethod("var", int[].class).isVarArgs() + " " + P.class.getMethod("var", int[].class) + " " + Modifier.toString(P.class.getMethod("var", int[].class).getModifiers()));
        Constructor<P> c0 = P.class.getConstructor(), c1 = P.class.getDeclaredConstructor(int.class, String[].class); System.out.println(c0.newInstance() + " " + c1.newInstance(9, new String[]{"u", "v"}) + " " + c0 + " " + c1 + " " + P.class.getDeclaredConstructors().length + " " + P.class.getConstructors().length);
        for (RecordComponent rc : R.class.getRecordComponents()) System.out.println(rc + " " + rc.getName() + " " + rc.getType() + " " + rc.getAccessor().invoke(new R(4, "z")));
        System.out.println(R.class.getDeclaredConstructor(int.class, String.class).newInstance(1, "k") + " " + I.class.getMethod("n").invoke(new R(6, "")) + " " + I.class.getMethod("st").invoke(null) + " " + I.class.getMethod("n").isDefault() + " " + I.class.getField("C").get(null) + " " + R.class.getMethod("n").getDeclaringClass());
        Field x = P.class.getField("x"); x.set(p, 42); x.setInt(p, x.getInt(p) + 1); System.out.println(p.x + " " + Q.class.getField("x").getDeclaringClass().getSimpleName() + " " + x.getLong(p) + " " + x.getDouble(p));
        Field st = P.class.getDeclaredField("L"); st.set(null, 99); System.out.println(P.L);
        String[] tries = {"m", "f", "c", "arg", "cnt", "nul", "obj", "fin", "fint", "type", "prim", "enum", "abs", "cls", "rec"};
        for (String t : tries) try { switch (t) {
            case "m" -> P.class.getMethod("nope", int.class, String[].class); case "f" -> P.class.getField("s"); case "c" -> P.class.getConstructor(int.class); case "arg" -> P.class.getMethod("add", int.class, long.class).invoke(p, "s", 1L); case "cnt" -> P.class.getMethod("add", int.class, long.class).invoke(p, 1); case "nul" -> P.class.getMethod("add", int.class, long.class).invoke(null, 1, 2L); case "obj" -> P.class.getMethod("add", int.class, long.class).invoke("str", 1, 2L);
            case "fin" -> P.class.getDeclaredField("d").set(p, 3.0); case "fint" -> P.class.getDeclaredField("K").set(null, "other"); case "type" -> P.class.getField("x").set(p, "str"); case "prim" -> P.class.getField("x").set(p, null); case "enum" -> Thread.State.class.getName(); case "abs" -> Number.class.getSimpleName(); case "cls" -> Class.forName("com.acme.Missing"); case "rec" -> { Field rf = R.class.getDeclaredField("a"); rf.setAccessible(true); rf.set(new R(1, ""), 5); } }
            System.out.println(t + " fine"); } catch (Exception e) { System.out.println(t + " " + e.getClass().getName() + ": " + e.getMessage()); }
        System.out.println(Class.forName("Main$P").getDeclaredConstructor().newInstance() + " " + Class.forName("Main$R").isRecord());
        Field fd = P.class.getDeclaredField("d"); fd.setAccessible(true); fd.set(p, 9.75); System.out.println(fd.get(p));
        Other o = new Other(); Field of = Other.class.getDeclaredField("secret"); try { of.get(o); } catch (IllegalAccessException e) { System.out.println(e.getMessage()); } of.setAccessible(true); System.out.println(of.get(o)); Method om = Other.class.getDeclaredMethod("whisper"); try { om.invoke(o); } catch (IllegalAccessException e) { System.out.println(e.getMessage()); } om.setAccessible(true); System.out.println(om.invoke(o));
        Method[] ms = Q.class.getDeclaredMethods(); Arrays.sort(ms, Comparator.comparing(Method::getName)); for (Method m : ms) System.out.println(m.getName() + " " + Modifier.isPublic(m.getModifiers()));
        System.out.println(P.class.getMethod("thrower").equals(P.class.getMethod("thrower")) + " " + P.class.getDeclaredField("x").equals(x));
        P.class.getMethod("thrower").invoke(null);
    }
}
class Other { private String secret = "sh"; private String whisper() { return "psst"; } }
