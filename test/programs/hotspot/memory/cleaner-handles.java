import java.lang.ref.Cleaner;
import java.util.concurrent.atomic.AtomicInteger;
public class Main {
    static final Cleaner C = Cleaner.create();
    static final AtomicInteger open = new AtomicInteger();
    static class Handle implements AutoCloseable {
        private static final class State implements Runnable { final int fd; boolean done; State(int fd) { this.fd = fd; open.incrementAndGet(); } @Override public void run() { open.decrementAndGet(); System.out.println("closed fd " + fd); } }
        private final State st; private final Cleaner.Cleanable cl;
        Handle(int fd) { st = new State(fd); cl = C.register(this, st); }
        @Override public void close() { cl.clean(); }
    }
    static void leak() { new Handle(3); }
    public static void main(String[] args) throws Exception {
        try (Handle h = new Handle(1); Handle g = new Handle(2)) { System.out.println("open " + open.get()); }
        System.out.println("open " + open.get());
        leak(); System.gc();
        for (int i = 0; i < 50 && open.get() > 0; i++) Thread.sleep(10);
        System.out.println("open " + open.get());
        Handle h = new Handle(9); h.close(); h.close();
        System.out.println("end");
    }
}
