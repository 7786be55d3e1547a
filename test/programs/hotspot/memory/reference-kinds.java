import java.lang.ref.*;
import java.util.*;
public class Main {
    static class Big { final byte[] data = new byte[1000]; final String name; Big(String n) { name = n; } }
    public static void main(String[] args) throws Exception {
        ReferenceQueue<Big> q = new ReferenceQueue<>();
        Map<Reference<?>, String> names = new HashMap<>();
        List<WeakReference<Big>> ws = new ArrayList<>();
        for (int i = 0; i < 3; i++) { WeakReference<Big> w = new WeakReference<>(new Big("b" + i), q); names.put(w, "b" + i); ws.add(w); }
        Big strong = new Big("strong");
        WeakReference<Big> sw = new WeakReference<>(strong, q);
        System.gc();
        Set<String> got = new TreeSet<>();
        Reference<? extends Big> r;
        while ((r = q.remove(200)) != null) got.add(names.get(r));
        System.out.println(got + " " + (sw.get() == strong) + " " + sw.refersTo(strong) + " " + ws.get(0).refersTo(null));
        SoftReference<Big> soft = new SoftReference<>(new Big("soft"));
        System.gc();
        System.out.println("soft " + (soft.get() != null));
        PhantomReference<Big> ph = new PhantomReference<>(strong, q);
        System.out.println(ph.get() + " " + ph.refersTo(strong));
        strong = null;
        System.gc();
        int n = 0; while (q.remove(200) != null) n++;
        System.out.println("queued " + n + " " + sw.get());
        WeakReference<String> lit = new WeakReference<>("literal"); WeakReference<Integer> small = new WeakReference<>(5), large = new WeakReference<>(5000);
        System.gc();
        System.out.println(lit.get() + " " + small.get() + " " + large.get());
        sw.clear(); System.out.println(sw.enqueue() + " " + new WeakReference<>(new Object(), q).enqueue() + " " + (q.poll() != null));
    }
}
