public class Spliterator {
    public static void main(String[] args) throws Exception {
        java.util.List.of(1).spliterator();   //~ refused: java.util.List.spliterator
    }
}
