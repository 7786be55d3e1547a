public class Timer {
    public static void main(String[] args) throws Exception {
        new java.util.Timer();   //~ refused: class java.util.Timer
    }
}
