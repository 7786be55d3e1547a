public class Compare {
    public static void main(String[] args) throws Exception {
        java.util.Arrays.parallelSetAll(new int[1], i -> i);   //~ refused: java.util.Arrays.parallelSetAll
    }
}
