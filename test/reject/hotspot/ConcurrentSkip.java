public class ConcurrentSkip {
    public static void main(String[] args) throws Exception {
        new java.util.concurrent.ConcurrentSkipListMap<String, String>();   //~ refused: class java.util.concurrent.ConcurrentSkipListMap
    }
}
