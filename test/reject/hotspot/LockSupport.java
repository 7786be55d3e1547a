public class LockSupport {
    public static void main(String[] args) throws Exception {
        java.util.concurrent.locks.LockSupport.park();   //~ refused: java.util.concurrent.locks.LockSupport.park
    }
}
