public class HexFormatUse {
    public static void main(String[] args) throws Exception {
        java.util.HexFormat.of();   //~ refused: java.util.HexFormat.of
    }
}
