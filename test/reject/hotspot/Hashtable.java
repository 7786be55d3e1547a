public class Hashtable {
    public static void main(String[] args) throws Exception {
        new java.util.Hashtable<String, String>();   //~ refused: class java.util.Hashtable
    }
}
