class Door implements AutoCloseable {
    private final String name;

    Door(String name) {
        this.name = name;
        System.out.println("open " + name);
    }

    @Override
    public void close() {
        System.out.println("close " + name);
    }
}

class Demo {
    public static void main(String[] args) {
        try (Door x = new Door("x"); Door y = new Door("y")) {
            System.out.println("inside");          // beat: opened
            throw new IllegalStateException("fire");
        } catch (IllegalStateException error) {
            System.out.println("caught " + error.getMessage()); // beat: caught
        }
    }
}
