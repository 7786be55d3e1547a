public class ThreadLocalRandomUse {
    public static void main(String[] args) throws Exception {
        java.util.concurrent.ThreadLocalRandom.current();   //~ refused: java.util.concurrent.ThreadLocalRandom.current
    }
}
