import java.lang.ref.*;
import java.util.*;
public class Main {
    static class Big { final byte[] data = new byte[64 * 1024]; final int id; Big(int id) { this.id = id; } }
    static class NamedRef extends WeakReference<Big> { final String name; NamedRef(Big b, String name, ReferenceQueue<Big> q) { super(b, q); this.name = name; } }
    public static void main(String[] args) throws InterruptedException {
        ReferenceQueue<Big> q = new ReferenceQueue<>();
        List<NamedRef> refs = new ArrayList<>();
        List<Big> strong = new ArrayList<>();
        for (int i = 0; i < 4; i++) { Big b = new Big(i); refs.add(new NamedRef(b, "big" + i, q)); if (i % 2 == 0) strong.add(b); }
        System.gc();
        Set<String> dead = new TreeSet<>();
        Reference<? extends Big> r;
        while ((r = q.remove(200)) != null) dead.add(((NamedRef) r).name);
        System.out.println("dead " + dead);
        for (NamedRef n : refs) System.out.println(n.name + " " + (n.get() == null ? "cleared" : "alive " + n.get().id));
        strong.clear();
        System.gc();
        int count = 0;
        while (q.remove(200) != null) count++;
        System.out.println("then " + count + " more, poll " + q.poll());
    }
}
