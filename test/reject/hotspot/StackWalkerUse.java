public class StackWalkerUse {
    public static void main(String[] args) throws Exception {
        StackWalker.getInstance();   //~ refused: java.lang.StackWalker.getInstance
    }
}
