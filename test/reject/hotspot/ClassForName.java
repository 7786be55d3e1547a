public class ClassForName {
    public static void main(String[] args) throws Exception {
        try { Class.forName("X"); } catch (ClassNotFoundException e) { }   //~ refused: java.lang.Class.forName
    }
}
