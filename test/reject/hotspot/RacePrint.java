public class RacePrint {
    public static void main(String[] args) throws Exception {
        Thread one = new Thread(() -> System.out.println("one"));
        Thread two = new Thread(() -> System.out.println("two"));
        one.start();   //~ refused: result that depends on the schedule of threads
        two.start();
        one.join();
        two.join();
    }
}
