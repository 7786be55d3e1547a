public class LinkedDeque {
    public static void main(String[] args) throws Exception {
        new java.util.concurrent.LinkedBlockingDeque<String>();   //~ refused: class java.util.concurrent.LinkedBlockingDeque
    }
}
