public class ObjectOut {
    public static void main(String[] args) throws Exception {
        try { new java.io.ObjectOutputStream(null); } catch (java.io.IOException e) { }   //~ refused: class java.io.ObjectOutputStream
    }
}
