public class Exchanger {
    public static void main(String[] args) throws Exception {
        new java.util.concurrent.Exchanger<String>();   //~ refused: class java.util.concurrent.Exchanger
    }
}
