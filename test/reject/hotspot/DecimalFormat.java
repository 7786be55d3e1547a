public class DecimalFormat {
    public static void main(String[] args) throws Exception {
        new java.text.DecimalFormat("0");   //~ refused: class java.text.DecimalFormat
    }
}
