public class InstantNow {
    public static void main(String[] args) throws Exception {
        java.time.Instant.now();   //~ refused: java.time.Instant.now
    }
}
