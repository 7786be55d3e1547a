public class Scheduled {
    public static void main(String[] args) throws Exception {
        java.util.concurrent.Executors.newScheduledThreadPool(1);   //~ refused: java.util.concurrent.Executors.newScheduledThreadPool
    }
}
