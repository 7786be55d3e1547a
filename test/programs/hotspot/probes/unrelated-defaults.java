import java.util.*;
public class Main {
    interface A { default String hi() { return "A"; } }
    interface B { default String hi() { return "B"; } }
    static class C implements A, B {
        public static void main(String[] args) { System.out.println(new C().hi()); }
    }
}
