import java.lang.ref.Cleaner;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
public class Main {
    static final Cleaner C = Cleaner.create(); static final AtomicInteger freed = new AtomicInteger();
    static class Buf implements AutoCloseable { static class St implements Runnable { final int n; final AtomicBoolean done = new AtomicBoolean(); St(int n) { this.n = n; } public void run() { if (done.compareAndSet(false, true)) freed.addAndGet(n); } } final St st; final Cleaner.Cleanable cl; Buf(int n) { st = new St(n); cl = C.register(this, st); } @Override public void close() { cl.clean(); } }
    static void scope() { Buf leaked = new Buf(100); try (Buf ok = new Buf(1)) { System.out.println("in use " + ok.st.n); } System.out.println("closed " + freed.get()); }
    public static void main(String[] args) throws Exception { scope(); for (int i = 0; i < 50 && freed.get() < 101; i++) { System.gc(); Thread.sleep(20); } System.out.println("freed " + freed.get()); Buf twice = new Buf(5); twice.close(); twice.close(); System.out.println(freed); Object self = new Object(); C.register(self, () -> System.out.println("never " + self.hashCode())); }
}
