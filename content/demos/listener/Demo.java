import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

class Button {
    final List<Runnable> listeners = new ArrayList<>();
}

class Screen {
    Screen(Button button) {
        button.listeners.add(this::pressed);
    }

    void pressed() {
        System.out.println("pressed");
    }
}

class Demo {
    static WeakReference<Screen> open(Button button) {
        return new WeakReference<>(new Screen(button));
    }

    public static void main(String[] args) {
        Button button = new Button();
        WeakReference<Screen> seen = open(button); // beat: closed
        System.gc();
        System.out.println("screen alive: " + (seen.get() != null));
        button.listeners.clear();
        System.gc();                               // beat: removed
        System.out.println("screen alive: " + (seen.get() != null));
    }
}
