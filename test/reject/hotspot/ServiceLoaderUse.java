public class ServiceLoaderUse {
    public static void main(String[] args) throws Exception {
        java.util.ServiceLoader.load(Runnable.class);   //~ refused: java.util.ServiceLoader.load
    }
}
