public class ForkJoin {
    public static void main(String[] args) throws Exception {
        new java.util.concurrent.ForkJoinPool();   //~ refused: class java.util.concurrent.ForkJoinPool
    }
}
