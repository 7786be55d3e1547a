public class ResourceBundleUse {
    public static void main(String[] args) throws Exception {
        java.util.ResourceBundle.getBundle("x");   //~ refused: java.util.ResourceBundle.getBundle
    }
}
