public class Duration {
    public static void main(String[] args) throws Exception {
        java.time.Duration.ofSeconds(1);   //~ refused: java.time.Duration.ofSeconds
    }
}
