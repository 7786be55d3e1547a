import java.lang.ref.WeakReference;
import java.util.*;
public class Main {
    interface Listener { void on(String e); }
    static class Bus { final List<Listener> ls = new ArrayList<>(); final List<WeakReference<Listener>> weak = new ArrayList<>(); void fire(String e) { ls.forEach(l -> l.on(e)); weak.removeIf(w -> w.get() == null); weak.forEach(w -> { Listener l = w.get(); if (l != null) l.on(e); }); } }
    static class Window { final String t; final byte[] pixels = new byte[10000]; Window(String t) { this.t = t; } Listener strong() { return e -> System.out.println(t + " got " + e); } Listener detached() { String copy = t; return e -> System.out.println(copy + " copy got " + e); } }
    public static void main(String[] args) {
        Bus bus = new Bus();
        Window w1 = new Window("w1"), w2 = new Window("w2");
        bus.ls.add(w1.strong()); bus.ls.add(w2.detached()); Window w3 = new Window("w3"); Listener l3 = w3.strong(); bus.weak.add(new WeakReference<>(l3)); bus.weak.add(new WeakReference<>(new Window("w4").strong()));
        WeakReference<Window> r1 = new WeakReference<>(w1), r2 = new WeakReference<>(w2), r3 = new WeakReference<>(w3);
        w1 = null; w2 = null; w3 = null; System.gc();
        System.out.println((r1.get() != null) + " " + (r2.get() != null) + " " + (r3.get() != null)); bus.fire("click"); bus.ls.clear(); l3 = null; System.gc(); System.out.println((r1.get() != null) + " " + (r3.get() != null)); bus.fire("again"); System.out.println(bus.weak.size());
    }
}
