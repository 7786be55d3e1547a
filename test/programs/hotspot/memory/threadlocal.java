import java.lang.ref.WeakReference;
public class Main {
    static class Ctx { static int made = 0; final int id = ++made; }
    static final ThreadLocal<Ctx> TL = ThreadLocal.withInitial(Ctx::new);
    static final InheritableThreadLocal<String> INH = new InheritableThreadLocal<>();
    public static void main(String[] args) throws Exception {
        System.out.println(TL.get().id + " " + TL.get().id);
        INH.set("parent");
        WeakReference<Ctx>[] seen = new WeakReference[1];
        Thread t = new Thread(() -> { seen[0] = new WeakReference<>(TL.get()); System.out.println("t " + TL.get().id + " " + INH.get()); INH.set("child"); });
        t.start(); t.join(); t = null;
        System.gc();
        System.out.println("after thread " + (seen[0].get() == null) + " " + INH.get() + " made " + Ctx.made);
        TL.remove(); System.out.println(TL.get().id); TL.set(null); System.out.println(TL.get());
    }
}
