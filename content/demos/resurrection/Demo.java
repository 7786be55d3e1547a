class Ghost {
    static Ghost saved;

    @Override
    @SuppressWarnings({"deprecation", "removal"})
    protected void finalize() {
        System.out.println("finalizer runs");
        saved = this;
    }
}

class Demo {
    static void make() {
        new Ghost();
    }

    static void collect() throws InterruptedException {
        System.gc();
        Thread.sleep(100);                     // the finalizer has a thread of its own
    }

    public static void main(String[] args) throws InterruptedException {
        make();
        collect();                             // beat: first-death
        System.out.println("saved: " + (Ghost.saved != null));
        Ghost.saved = null;
        collect();                             // beat: second-death
        System.out.println("saved: " + (Ghost.saved != null));
    }
}
