import java.util.concurrent.*;
import java.util.*;
public class Main {
    static final ThreadLocal<List<String>> CTX = ThreadLocal.withInitial(ArrayList::new);
    static final InheritableThreadLocal<String> INH = new InheritableThreadLocal<>();
    public static void main(String[] args) throws Exception {
        ExecutorService ex = Executors.newSingleThreadExecutor(); CTX.get().add("main");
        for (int i = 0; i < 3; i++) { int k = i; System.out.println(ex.submit(() -> { CTX.get().add("t" + k); return CTX.get().toString(); }).get()); }
        System.out.println(ex.submit(() -> { CTX.remove(); return CTX.get().size(); }).get()); ex.shutdown(); System.out.println(CTX.get());
        INH.set("from main"); Thread t = new Thread(() -> { System.out.println(INH.get()); INH.set("child"); }); t.start(); t.join(); System.out.println(INH.get());
        System.out.println(Thread.currentThread().getName() + " " + Thread.currentThread().getPriority() + " " + Thread.currentThread().isDaemon() + " " + Thread.currentThread().getThreadGroup().getName() + " " + new Thread(() -> {}).getState());
        Thread d = new Thread(() -> { while (true) { try { Thread.sleep(1000); } catch (InterruptedException e) { } } }); d.setDaemon(true); d.start(); System.out.println("exit with daemon " + d.isAlive());
    }
}
