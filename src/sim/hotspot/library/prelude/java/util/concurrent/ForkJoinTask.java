package java.util.concurrent;
import java.util.*;
public abstract class ForkJoinTask<V> implements Future<V>, java.io.Serializable { private int status; private Throwable thrown; ForkJoinPool pool; public ForkJoinTask() { }
  public abstract V getRawResult(); protected abstract void setRawResult(V v); protected abstract boolean exec();
  void doExec() { synchronized (this) { if (status != 0) return; status = 1; } Throwable t = null; try { exec(); } catch (Throwable e) { t = e; } synchronized (this) { thrown = t; status = t == null ? 2 : 3; notifyAll(); } }
  private void await0() { doExec(); synchronized (this) { while (status < 2) try { wait(); } catch (InterruptedException e) { } } }
  private static <X extends Throwable> void rethrow(Throwable t) throws X { @SuppressWarnings("unchecked") X x = (X) t; throw x; }
  public final ForkJoinTask<V> fork() { ForkJoinPool p = ForkJoinPool.current(); p.push(this); return this; }
  public final V join() { await0(); if (status == 3) ForkJoinTask.<RuntimeException>rethrow(thrown); return getRawResult(); } public final V invoke() { return join(); }
  public final V get() throws InterruptedException, ExecutionException { await0(); if (status == 3) { if (thrown instanceof CancellationException c) throw c; throw new ExecutionException(thrown); } return getRawResult(); } public final V get(long n, TimeUnit u) throws InterruptedException, ExecutionException, TimeoutException { return get(); }
  public static void invokeAll(ForkJoinTask<?> a, ForkJoinTask<?> b) { b.fork(); a.join(); b.join(); } public static void invokeAll(ForkJoinTask<?>... ts) { for (int i = ts.length - 1; i > 0; i--) ts[i].fork(); for (ForkJoinTask<?> t : ts) t.join(); } public static <T extends ForkJoinTask<?>> Collection<T> invokeAll(Collection<T> ts) { for (T t : ts) t.fork(); for (T t : ts) t.join(); return ts; }
  public final boolean isDone() { return status >= 2; } public final boolean isCompletedNormally() { return status == 2; } public final boolean isCompletedAbnormally() { return status == 3; } public final boolean isCancelled() { return thrown instanceof CancellationException; } public boolean cancel(boolean b) { synchronized (this) { if (status != 0) return isCancelled(); status = 3; thrown = new CancellationException(); notifyAll(); } return true; } public final Throwable getException() { return thrown; } public static boolean inForkJoinPool() { return ForkJoinPool.OWN.get() != null; } public static ForkJoinPool getPool() { return ForkJoinPool.OWN.get(); }
}
