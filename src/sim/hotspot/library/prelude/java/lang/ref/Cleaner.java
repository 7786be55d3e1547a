package java.lang.ref;
import java.util.Objects;
public final class Cleaner {
    public interface Cleanable { void clean(); }
    private final ReferenceQueue<Object> queue = new ReferenceQueue<>(); private Node first;
    private Cleaner() { }
    public static Cleaner create() { Cleaner c = new Cleaner(); Thread t = new Thread(c::loop, "Cleaner-0"); t.setDaemon(true); t.start(); return c; }
    private void loop() { for (;;) { try { Node n = (Node) queue.remove(60000L); if (n != null) n.clean(); } catch (Throwable e) { } } }
    public Cleanable register(Object obj, Runnable action) { Objects.requireNonNull(obj, "obj"); Objects.requireNonNull(action, "action"); return new Node(obj, this, action); }
    private static class Node extends PhantomReference<Object> implements Cleanable {
        private final Cleaner owner; private final Runnable action; private Node prev, nextNode; private boolean done;
        Node(Object o, Cleaner c, Runnable a) { super(o, c.queue); owner = c; action = a; synchronized (c) { nextNode = c.first; if (c.first != null) c.first.prev = this; c.first = this; } }
        private boolean unlink() { synchronized (owner) { if (done) return false; done = true; if (prev != null) prev.nextNode = nextNode; else owner.first = nextNode; if (nextNode != null) nextNode.prev = prev; return true; } }
        public void clean() { if (unlink()) { super.clear(); action.run(); } }
        public void clear() { if (unlink()) super.clear(); }
    }
}
