public class StampedLock {
    public static void main(String[] args) throws Exception {
        new java.util.concurrent.locks.StampedLock();   //~ refused: class java.util.concurrent.locks.StampedLock
    }
}
