public class Gatherers {
    public static void main(String[] args) throws Exception {
        java.util.stream.Stream.of(1).gather(null);   //~ refused: java.util.stream.Stream.gather
    }
}
