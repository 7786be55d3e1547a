import java.lang.ref.WeakReference;

class Picture {
    final String name;

    Picture(String name) {
        this.name = name;
    }
}

class Wall {
    final Picture picture;

    Wall(Picture picture) {
        this.picture = picture;
    }
}

class Demo {
    static Wall hall;
    static Wall room;

    static WeakReference<Picture> hang() {
        Picture picture = new Picture("sea");
        hall = new Wall(picture);
        room = new Wall(picture);              // beat: shared
        return new WeakReference<>(picture);
    }

    public static void main(String[] args) {
        WeakReference<Picture> seen = hang();
        hall = null;
        System.gc();                           // beat: one-left
        System.out.println("one owner left; still there: " + (seen.get() != null));
        room = null;
        System.out.println("no owner left; still there: " + (seen.get() != null));
        System.gc();                           // beat: none-left
        System.out.println("after a collection; still there: " + (seen.get() != null));
    }
}
