package java.util.concurrent;
import java.util.*; import java.util.function.*; import java.util.stream.*; import java.util.concurrent.atomic.*;
public interface Future<V> { enum State { RUNNING, SUCCESS, FAILED, CANCELLED } boolean cancel(boolean b); boolean isCancelled(); boolean isDone(); V get() throws InterruptedException, ExecutionException; V get(long n, TimeUnit u) throws InterruptedException, ExecutionException, TimeoutException; }
