import java.lang.ref.WeakReference;

class Box {
    Object content;
}

class Demo {
    static Box field;

    static WeakReference<Object> put(Box box) {
        Object content = new Object();
        box.content = content;
        return new WeakReference<>(content);
    }

    static boolean alive(WeakReference<Object> seen) {
        System.gc();
        return seen.get() != null;
    }

    public static void main(String[] args) {
        Box local = new Box();
        WeakReference<Object> byLocal = put(local);
        System.out.println("reached by a local: " + alive(byLocal));   // beat: local
        field = local;
        local = null;
        System.out.println("reached by a static: " + alive(byLocal));  // beat: static
        field.content = null;
        System.out.println("reached by nobody: " + alive(byLocal));    // beat: nobody
    }
}
