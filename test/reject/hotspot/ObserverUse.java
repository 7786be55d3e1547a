public class ObserverUse {
    public static void main(String[] args) throws Exception {
        new java.util.EventObject("x");   //~ refused: class java.util.EventObject
    }
}
