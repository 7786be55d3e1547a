class Pixel {
    final int x;
    Pixel next;

    Pixel(int x) {
        this.x = x;
    }
}

class Demo {
    static Pixel kept;

    static void keepOne() {
        kept = new Pixel(1);                       // beat: young
    }

    static void makeGarbage() {
        for (int i = 0; i < 20; i++) new Pixel(i); // beat: garbage
    }

    public static void main(String[] args) {
        keepOne();
        makeGarbage();
        System.gc();                               // beat: collected
        kept.next = new Pixel(2);                  // beat: old-to-young
        System.gc();                               // beat: again
        System.out.println("kept: " + kept.x + " and " + kept.next.x);
    }
}
