import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

public class Main {
    static final AtomicInteger counter = new AtomicInteger();
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Future<Integer>> fs = new ArrayList<>();
        for (int i = 1; i <= 5; i++) { int n = i; fs.add(pool.submit(() -> { int s = 0; for (int k = 1; k <= n * 100; k++) s += k; return s; })); }
        for (Future<Integer> f : fs) System.out.print(f.get() + " ");
        System.out.println();
        List<Callable<String>> cs = List.of(() -> "a", () -> "b", () -> "c");
        for (Future<String> f : pool.invokeAll(cs)) System.out.print(f.get());
        System.out.println();
        CountDownLatch latch = new CountDownLatch(10);
        for (int i = 0; i < 10; i++) pool.execute(() -> { counter.incrementAndGet(); latch.countDown(); });
        latch.await();
        System.out.println(counter.get());
        Future<?> bad = pool.submit(() -> { throw new IllegalStateException("boom"); });
        try { bad.get(); } catch (ExecutionException e) { System.out.println(e.getMessage() + " | " + e.getCause().getMessage()); }
        pool.shutdown();
        System.out.println(pool.awaitTermination(1, TimeUnit.SECONDS) + " " + pool.isShutdown() + " " + pool.isTerminated());
        try { pool.submit(() -> 1); } catch (RejectedExecutionException e) { System.out.println("rejected"); }
        ConcurrentHashMap<String, LongAdder> freq = new ConcurrentHashMap<>();
        Thread[] ts = new Thread[3];
        for (int i = 0; i < 3; i++) { ts[i] = new Thread(() -> { for (String w : "x y x z".split(" ")) freq.computeIfAbsent(w, k -> new LongAdder()).increment(); }, "w" + i); ts[i].start(); }
        for (Thread t : ts) t.join();
        System.out.println(new TreeMap<>(freq));
        CompletableFuture<Integer> cf = CompletableFuture.supplyAsync(() -> 20).thenApply(x -> x + 1).thenCombine(CompletableFuture.supplyAsync(() -> 2), (a, b) -> a * b);
        System.out.println(cf.get());
        System.out.println(CompletableFuture.supplyAsync(() -> { if (true) throw new RuntimeException("oops"); return 1; }).handle((v, ex) -> ex == null ? "ok" : ex.getClass().getSimpleName() + ":" + ex.getCause().getMessage()).join());
        System.out.println(CompletableFuture.supplyAsync(() -> "a").thenCompose(s -> CompletableFuture.supplyAsync(() -> s + "b")).exceptionally(e -> "x").join());
        CompletableFuture<Void> all = CompletableFuture.allOf(CompletableFuture.runAsync(() -> counter.addAndGet(5)), CompletableFuture.runAsync(() -> counter.addAndGet(7)));
        all.join(); System.out.println(counter);
        try (var ex = Executors.newVirtualThreadPerTaskExecutor()) { var f = ex.submit(() -> Thread.currentThread().isVirtual()); System.out.println(f.get()); }
        BlockingQueue<Integer> q = new ArrayBlockingQueue<>(2);
        Thread prod = new Thread(() -> { try { for (int i = 0; i < 5; i++) q.put(i); q.put(-1); } catch (InterruptedException e) { } });
        prod.start(); int sum = 0; for (int v; (v = q.take()) >= 0; ) sum += v; System.out.println("sum " + sum);
        ScheduledExecutorService ses = Executors.newScheduledThreadPool(1);
        System.out.println(ses.schedule(() -> "later", 10, TimeUnit.MILLISECONDS).get()); ses.shutdownNow();
        ForkJoinPool fj = new ForkJoinPool();
        class Sum extends RecursiveTask<Long> { int lo, hi; Sum(int l, int h) { lo = l; hi = h; } protected Long compute() { if (hi - lo < 50) { long s = 0; for (int i = lo; i < hi; i++) s += i; return s; } int m = (lo + hi) / 2; Sum a = new Sum(lo, m), b = new Sum(m, hi); a.fork(); return b.compute() + a.join(); } }
        System.out.println(fj.invoke(new Sum(0, 1000)));
        AtomicReference<String> ar = new AtomicReference<>("a"); System.out.println(ar.compareAndSet("a", "b") + " " + ar.getAndUpdate(s -> s + "c") + " " + ar.get() + " " + counter.accumulateAndGet(3, Math::max) + " " + counter.getAndSet(0) + " " + counter.updateAndGet(x -> x + 9));
        Thread t = new Thread(() -> { try { Thread.sleep(10000); } catch (InterruptedException e) { System.out.println("interrupted " + Thread.currentThread().isInterrupted()); } }); t.start(); t.interrupt(); t.join(); System.out.println(t.getState() + " " + t.isAlive());
        Semaphore sem = new Semaphore(2); sem.acquire(); System.out.println(sem.availablePermits() + " " + sem.tryAcquire() + " " + sem.tryAcquire()); 
        CyclicBarrier bar = new CyclicBarrier(2, () -> System.out.println("barrier")); Thread bt = new Thread(() -> { try { bar.await(); } catch (Exception e) { } }); bt.start(); bar.await(); bt.join();
    }
}
