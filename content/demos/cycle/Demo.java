import java.lang.ref.WeakReference;

class Node {
    final String name;
    Node other;

    Node(String name) {
        this.name = name;
    }
}

class Demo {
    static WeakReference<Node> tie() {
        Node a = new Node("a");
        Node b = new Node("b");
        a.other = b;
        b.other = a;                           // beat: tied
        return new WeakReference<>(a);
    }

    public static void main(String[] args) {
        WeakReference<Node> seen = tie();      // beat: names-gone
        System.out.println("the names are gone; still there: " + (seen.get() != null));
        System.gc();                           // beat: collected
        System.out.println("after a collection; still there: " + (seen.get() != null));
    }
}
