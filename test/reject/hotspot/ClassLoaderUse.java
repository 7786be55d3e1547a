public class ClassLoaderUse {
    public static void main(String[] args) throws Exception {
        String.class.getClassLoader();   //~ refused: java.lang.Class.getClassLoader
    }
}
