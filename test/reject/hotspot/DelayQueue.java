public class DelayQueue {
    public static void main(String[] args) throws Exception {
        new java.util.concurrent.SynchronousQueue<String>();   //~ refused: class java.util.concurrent.SynchronousQueue
    }
}
