public class SplittableRandom {
    public static void main(String[] args) throws Exception {
        new java.util.SplittableRandom(1);   //~ refused: class java.util.SplittableRandom
    }
}
