class Lamp {
    final String name;

    Lamp(String name) {
        this.name = name;
    }

    @Override
    @SuppressWarnings({"deprecation", "removal"})
    protected void finalize() {
        System.out.println("off: " + name);
    }
}

class Demo {
    static final Lamp EVERYWHERE = new Lamp("static");

    public static void main(String[] args) {
        Lamp here = new Lamp("local");
        System.out.println("leaving");             // beat: leaving
        System.exit(0);
    }
}
