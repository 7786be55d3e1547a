public class SecurityManagerUse {
    public static void main(String[] args) throws Exception {
        System.getSecurityManager();   //~ refused: java.lang.System.getSecurityManager
    }
}
