public class Currency {
    public static void main(String[] args) throws Exception {
        java.util.Currency.getInstance("EUR");   //~ refused: java.util.Currency.getInstance
    }
}
