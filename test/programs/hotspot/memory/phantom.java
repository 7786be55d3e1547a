import java.lang.ref.*;
import java.util.*;
public class Main {
    static class Native { private static int open = 0; final int handle = ++open; }
    static class Tracker extends PhantomReference<Native> { final int handle; Tracker(Native n, ReferenceQueue<Native> q) { super(n, q); handle = n.handle; } void free() { System.out.println("free handle " + handle); clear(); } }
    static final Set<Tracker> LIVE = new HashSet<>();
    public static void main(String[] args) throws Exception {
        ReferenceQueue<Native> q = new ReferenceQueue<>();
        Native keep = new Native();
        LIVE.add(new Tracker(keep, q));
        for (int i = 0; i < 2; i++) LIVE.add(new Tracker(new Native(), q));
        System.out.println(LIVE.iterator().next().get());
        System.gc();
        List<Integer> hs = new ArrayList<>();
        for (Reference<?> r; (r = q.remove(300)) != null; ) { hs.add(((Tracker) r).handle); LIVE.remove(r); r.clear(); }
        Collections.sort(hs);
        System.out.println(hs + " live " + LIVE.size() + " keep " + keep.handle);
    }
}
