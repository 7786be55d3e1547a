class Demo {
    public static void main(String[] args) {
        String a = "memory";
        String b = "memory";
        String c = new String("memory");
        System.out.println("two literals: " + (a == b));          // beat: literals
        System.out.println("a new one: " + (a == c));
        System.out.println("interned: " + (a == c.intern()));     // beat: interned
        Integer small = 127;
        Integer alsoSmall = 127;
        Integer big = 128;
        Integer alsoBig = 128;
        System.out.println("127: " + (small == alsoSmall));
        System.out.println("128: " + (big == alsoBig));           // beat: boxed
    }
}
