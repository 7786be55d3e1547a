import java.lang.ref.*;
public class M02 {
    public static void main(String[] args) throws Exception {
        ReferenceQueue<Object> q = new ReferenceQueue<>();
        Object o = new Object();
        WeakReference<Object> w = new WeakReference<>(o, q);
        PhantomReference<Object> p = new PhantomReference<>(o, q);
        SoftReference<Object> s = new SoftReference<>(new Object());
        System.out.println(w.get() == o); System.out.println(p.get());
        System.gc(); System.out.println(q.remove(100));
        o = null; System.gc();
        Reference<?> r1 = q.remove(1000), r2 = q.remove(1000);
        System.out.println((r1 != null) + " " + (r2 != null) + " " + (r1 == w || r2 == w) + " " + (r1 == p || r2 == p));
        System.out.println(w.get() + " " + (s.get() != null) + " " + q.poll());
    }
}
