package java.util;
import java.util.function.*; import java.util.stream.*;
public class HashSet<E> extends AbstractSet<E> implements Set<E>, Cloneable, java.io.Serializable {
    transient HashMap<E, Object> map; static final Object PRESENT = new Object();
    public HashSet() { map = new HashMap<>(); } public HashSet(Collection<? extends E> c) { map = new HashMap<>(Math.max((int) (c.size() / .75f) + 1, 16)); addAll(c); } public HashSet(int n, float lf) { map = new HashMap<>(n, lf); } public HashSet(int n) { map = new HashMap<>(n); } HashSet(int n, float lf, boolean dummy) { map = new LinkedHashMap<>(n, lf); }
    public static <T> HashSet<T> newHashSet(int n) { return new HashSet<>((int) Math.ceil(n / 0.75)); }
    public Iterator<E> iterator() { return map.keySet().iterator(); } public int size() { return map.size(); } public boolean isEmpty() { return map.isEmpty(); } public boolean contains(Object o) { return map.containsKey(o); } public boolean add(E e) { return map.put(e, PRESENT) == null; } public boolean remove(Object o) { return map.remove(o) == PRESENT; } public void clear() { map.clear(); }
    @SuppressWarnings("unchecked") public Object clone() { try { HashSet<E> s = (HashSet<E>) super.clone(); s.map = (HashMap<E, Object>) map.clone(); return s; } catch (CloneNotSupportedException e) { throw new InternalError(e); } } public Object[] toArray() { return map.keySet().toArray(); } public <T> T[] toArray(T[] a) { return map.keySet().toArray(a); }
}
