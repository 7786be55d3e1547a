import java.util.concurrent.*;
public class Main { public static void main(String[] a) throws Exception { ExecutorService ex = Executors.newSingleThreadExecutor(); for (int i = 0; i < 4; i++) { int k = i; ex.submit(() -> System.out.println("task " + k + " " + Thread.currentThread().getName())); } ex.shutdown(); ex.awaitTermination(1, TimeUnit.SECONDS); System.out.println("done"); } }
