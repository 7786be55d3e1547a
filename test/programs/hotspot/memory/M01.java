import java.lang.ref.*;
import java.util.*;
public class M01 {
    static class Res { final String n; Res(String n) { this.n = n; } @Override protected void finalize() { System.out.println("finalize " + n); } }
    static Res saved;
    static class Zombie { int times; @Override protected void finalize() { times++; System.out.println("zombie finalize " + times); keep = this; } }
    static Zombie keep;
    public static void main(String[] args) throws Exception {
        new Res("a"); Res b = new Res("b");
        System.gc(); Thread.sleep(100); System.out.println("after gc 1");
        b = null; System.gc(); Thread.sleep(100);
        Zombie z = new Zombie(); z = null; System.gc(); Thread.sleep(50); System.out.println(keep != null);
        keep = null; System.gc(); Thread.sleep(50); System.out.println("end " + (keep == null));
    }
}
