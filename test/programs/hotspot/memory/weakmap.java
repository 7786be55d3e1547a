import java.util.*;
public class Main {
    record Key(String id) {}
    public static void main(String[] args) throws Exception {
        Map<Object, String> meta = new WeakHashMap<>();
        Key k1 = new Key("one"), k2 = new Key("two"); Object k3 = new Object();
        meta.put(k1, "1"); meta.put(k2, "2"); meta.put(k3, "3"); meta.put(new Key("tmp"), "4");
        System.out.println(meta.size() + " " + meta.get(new Key("one")) + " " + meta.containsKey(k2));
        k2 = null;
        System.gc(); Thread.sleep(50);
        System.out.println(meta.size() + " " + meta.containsValue("2") + " " + meta.get(k1) + " " + meta.get(k3));
        meta.remove(k3); System.out.println(meta);
        Map<Integer, String> ints = new WeakHashMap<>(); ints.put(5, "cached"); ints.put(5000, "boxed"); System.gc(); Thread.sleep(50); System.out.println(ints);
        Set<Object> ws = Collections.newSetFromMap(new WeakHashMap<>()); Object o = new Object(); ws.add(o); ws.add(new Object()); System.gc(); Thread.sleep(50); System.out.println(ws.size() + " " + ws.contains(o));
    }
}
