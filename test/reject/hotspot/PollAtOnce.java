import java.lang.ref.*;

public class PollAtOnce {
    public static void main(String[] args) {
        ReferenceQueue<Object> q = new ReferenceQueue<>();
        WeakReference<Object> w = new WeakReference<>(new Object(), q);
        System.gc();   //~ refused: result that depends on the schedule of threads
        System.out.println(q.poll() == w);
    }
}
