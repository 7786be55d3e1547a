public class CompletableFuture {
    public static void main(String[] args) throws Exception {
        java.util.concurrent.CompletableFuture.supplyAsync(() -> 1);   //~ refused: java.util.concurrent.CompletableFuture.supplyAsync
    }
}
