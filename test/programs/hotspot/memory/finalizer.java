public class Main {
    static Main saved; static int count = 0; String name;
    Main(String n) { name = n; }
    @Override @SuppressWarnings({"deprecation", "removal"}) protected void finalize() throws Throwable { count++; System.out.println("finalize " + name); saved = this; super.finalize(); }
    public static void main(String[] args) throws Exception {
        new Main("a"); System.gc(); System.runFinalization(); Thread.sleep(100);
        System.out.println("saved " + (saved != null ? saved.name : null));
        saved = null; System.gc(); Thread.sleep(100);
        System.out.println("saved again " + saved + " count " + count);
        Main m = new Main("b"); m = null;
        System.out.println("end");
    }
}
