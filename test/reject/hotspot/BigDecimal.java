public class BigDecimal {
    public static void main(String[] args) throws Exception {
        System.out.println(new java.math.BigDecimal("1.5"));   //~ refused: class java.math.BigDecimal
    }
}
