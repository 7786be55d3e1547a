public class FieldUpdater {
    public static void main(String[] args) throws Exception {
        java.util.concurrent.atomic.AtomicIntegerFieldUpdater.newUpdater(null, "x");   //~ refused: java.util.concurrent.atomic.AtomicIntegerFieldUpdater.newUpdater
    }
}
