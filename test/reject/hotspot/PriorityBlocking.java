public class PriorityBlocking {
    public static void main(String[] args) throws Exception {
        new java.util.concurrent.PriorityBlockingQueue<String>();   //~ refused: class java.util.concurrent.PriorityBlockingQueue
    }
}
