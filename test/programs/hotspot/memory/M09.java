import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
public class M09 {
    static int shared = 0; static final Object lock = new Object();
    public static void main(String[] args) throws Exception {
        ExecutorService ex = Executors.newFixedThreadPool(2); List<Future<Integer>> fs = new ArrayList<>();
        for (int i = 1; i <= 4; i++) { int n = i; fs.add(ex.submit(() -> n * n)); }
        int sum = 0; for (Future<Integer> f : fs) sum += f.get(); System.out.println(sum); ex.shutdown(); System.out.println(ex.awaitTermination(1, TimeUnit.SECONDS));
        Thread[] ts = new Thread[4]; for (int i = 0; i < 4; i++) { ts[i] = new Thread(() -> { for (int j = 0; j < 500; j++) synchronized (lock) { shared++; } }, "w" + i); ts[i].start(); } for (Thread t : ts) t.join(); System.out.println(shared);
        AtomicInteger ai = new AtomicInteger(); ConcurrentHashMap<String, Integer> m = new ConcurrentHashMap<>(); Runnable r = () -> { for (int i = 0; i < 100; i++) { ai.incrementAndGet(); m.merge("k" + i % 3, 1, Integer::sum); } }; Thread a = new Thread(r), b = new Thread(r); a.start(); b.start(); a.join(); b.join(); System.out.println(ai + " " + m);
        BlockingQueue<Integer> q = new LinkedBlockingQueue<>(2); Thread prod = new Thread(() -> { try { for (int i = 0; i < 5; i++) q.put(i); q.put(-1); } catch (InterruptedException e) { } }); prod.start(); int x, t = 0; while ((x = q.take()) >= 0) t += x; System.out.println("consumed " + t);
        ThreadLocal<Integer> tl = ThreadLocal.withInitial(() -> 5); tl.set(6); Thread u = new Thread(() -> System.out.println("tl " + tl.get())); u.start(); u.join(); System.out.println(tl.get());
        try { ex.submit(() -> 1); } catch (RejectedExecutionException e) { System.out.println("rejected"); }
        ExecutorService e2 = Executors.newSingleThreadExecutor(); Future<Integer> bad = e2.submit(() -> { if (true) throw new IllegalStateException("boom"); return 1; }); try { bad.get(); } catch (ExecutionException e) { System.out.println(e.getMessage() + " | " + e.getCause()); } e2.shutdown();
        CountDownLatch latch = new CountDownLatch(2); for (int i = 0; i < 2; i++) new Thread(latch::countDown).start(); latch.await(); System.out.println(latch.getCount());
        Thread sl = new Thread(() -> { try { Thread.sleep(10000); System.out.println("no"); } catch (InterruptedException e) { System.out.println("interrupted " + Thread.currentThread().isInterrupted()); } }); sl.start(); Thread.sleep(20); sl.interrupt(); sl.join();
        Thread ue = new Thread(() -> { throw new IllegalArgumentException("in thread"); }); ue.setUncaughtExceptionHandler((th, e) -> System.out.println("handler " + e.getMessage())); ue.start(); ue.join(); System.out.println("done");
    }
}
