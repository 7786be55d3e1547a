public class Properties {
    public static void main(String[] args) throws Exception {
        new java.util.Properties();   //~ refused: class java.util.Properties
    }
}
