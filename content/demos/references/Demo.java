import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;

class Image {
}

class Demo {
    static SoftReference<Image> soft;
    static WeakReference<Image> weak;
    static PhantomReference<Image> phantom;
    static final ReferenceQueue<Image> queue = new ReferenceQueue<>();

    static void make() {
        soft = new SoftReference<>(new Image());
        weak = new WeakReference<>(new Image());
        phantom = new PhantomReference<>(new Image(), queue);
    }

    public static void main(String[] args) throws InterruptedException {
        make();                                                   // beat: made
        System.out.println("phantom shows its image: " + (phantom.get() != null));
        System.gc();                                              // beat: collected
        System.out.println("soft: " + (soft.get() != null));
        System.out.println("weak: " + (weak.get() != null));
        System.out.println("phantom queued: " + (queue.remove(1000) == phantom)); // beat: queued
    }
}
