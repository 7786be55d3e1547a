import java.lang.ref.*;
import java.util.*;
public class Main {
    static class Cache<K, V> { private final Map<K, Ref<K, V>> m = new HashMap<>(); private final ReferenceQueue<V> q = new ReferenceQueue<>(); private static class Ref<K, V> extends WeakReference<V> { final K key; Ref(K k, V v, ReferenceQueue<V> q) { super(v, q); key = k; } } void put(K k, V v) { purge(); m.put(k, new Ref<>(k, v, q)); } V get(K k) { purge(); Ref<K, V> r = m.get(k); return r == null ? null : r.get(); } @SuppressWarnings("unchecked") int purge() { int n = 0; Reference<? extends V> r; while ((r = q.poll()) != null) { m.remove(((Ref<K, V>) r).key); n++; } return n; } int size() { return m.size(); } }
    public static void main(String[] args) throws InterruptedException {
        Cache<String, byte[]> c = new Cache<>(); byte[] keep = new byte[8]; c.put("keep", keep); c.put("drop1", new byte[8]); c.put("drop2", new byte[8]); System.out.println(c.size()); System.gc(); Thread.sleep(100); System.out.println(c.get("drop1") == null); System.out.println(c.size() + " " + (c.get("keep") == keep)); Reference.reachabilityFence(keep);
    }
}
