public class AtomicLongArr {
    public static void main(String[] args) throws Exception {
        new java.util.concurrent.atomic.AtomicLongArray(3);   //~ refused: class java.util.concurrent.atomic.AtomicLongArray
    }
}
