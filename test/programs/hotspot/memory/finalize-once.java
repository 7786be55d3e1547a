import java.util.*;
public class Main {
    static int finalized = 0;
    static Res saved;
    static class Res { final int id; Res(int id) { this.id = id; } @Override protected void finalize() { finalized++; if (id == 7) saved = this; } }
    public static void main(String[] args) throws Exception {
        for (int i = 0; i < 5; i++) new Res(i);
        System.gc(); System.runFinalization(); Thread.sleep(50);
        System.out.println("finalized " + finalized);
        new Res(7); System.gc(); Thread.sleep(50);
        System.out.println("resurrected " + (saved != null) + " " + finalized);
        saved = null; System.gc(); Thread.sleep(50);
        System.out.println("again " + finalized + " " + saved);
    }
}
