public class CowSet {
    public static void main(String[] args) throws Exception {
        new java.util.concurrent.CopyOnWriteArraySet<String>();   //~ refused: class java.util.concurrent.CopyOnWriteArraySet
    }
}
