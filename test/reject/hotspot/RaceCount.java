public class RaceCount {
    static int n = 0;
    public static void main(String[] args) throws Exception {
        Thread[] ts = new Thread[2];
        for (int i = 0; i < 2; i++) {
            ts[i] = new Thread(() -> { for (int k = 0; k < 10000; k++) n++; });
            ts[i].start();   //~ refused: result that depends on the schedule of threads
        }
        for (Thread t : ts) t.join();
        System.out.println(n);
    }
}
