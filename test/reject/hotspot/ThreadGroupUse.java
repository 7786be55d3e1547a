public class ThreadGroupUse {
    public static void main(String[] args) throws Exception {
        new ThreadGroup("g");   //~ refused: java.lang.ThreadGroup constructor
    }
}
