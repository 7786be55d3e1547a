public class ModuleUse {
    public static void main(String[] args) throws Exception {
        String.class.getModule();   //~ refused: java.lang.Class.getModule
    }
}
