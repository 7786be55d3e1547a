public class ThreadGroupUse {
    public static void main(String[] args) throws Exception {
        new ThreadGroup("g");   //~ refused: new java.lang.ThreadGroup
    }
}
