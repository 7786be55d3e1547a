import java.util.*;
public class C014 {
    enum Color { RED, BLUE }
    sealed interface Sh permits C1, C2 { }
    record C1() implements Sh { }
    record C2() implements Sh { }
    static abstract class Abs { abstract void m(); }
    static class Impl extends Abs { void m() { } }
    static boolean cond() { return true; }
    static void voidM() { }
    static <T> T gen(T a, T b) { return a; }
    void inst() { }
    int fld = 1;
    public static void main(String[] args) {
        int i = 0;
         new Thread() { public void run() { System.out.println(i);
         } };
         i = 2;
        
        System.out.println("end");
    }
}
class P { private int hidden; private void secret() { } }
