import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Session {
    final int number;

    Session(int number) {
        this.number = number;
    }
}

class Demo {
    static final Map<Integer, Session> cache = new HashMap<>();
    static final List<WeakReference<Session>> seen = new ArrayList<>();

    static void handle(int number) {
        Session session = new Session(number);
        cache.put(number, session);                // nobody ever takes it out
        seen.add(new WeakReference<>(session));
    }

    static int alive() {
        int count = 0;
        for (WeakReference<Session> reference : seen) {
            if (reference.get() != null) count++;
        }
        return count;
    }

    public static void main(String[] args) {
        for (int n = 0; n < 5; n++) handle(n);
        System.gc();                               // beat: collected
        System.out.println("alive after a collection: " + alive());
        cache.clear();
        System.gc();                               // beat: cleared
        System.out.println("alive after clear and a collection: " + alive());
    }
}
