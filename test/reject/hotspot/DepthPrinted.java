public class DepthPrinted {
    static int depth = 0;
    static void dive() {
        depth++;
        dive();   //~ refused: result that depends on the depth of the stack
    }
    public static void main(String[] args) {
        try {
            dive();
        } catch (StackOverflowError e) {
            System.out.println("depth " + depth);
        }
    }
}
