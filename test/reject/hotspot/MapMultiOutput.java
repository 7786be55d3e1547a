import java.util.stream.Stream;
public class MapMultiOutput {
    public static void main(String[] args) {
        Stream.of(1).<Integer>mapMulti((x, c) -> { c.accept(x); System.out.print("after"); }).forEach(System.out::println);   //~ refused: output inside mapMulti
    }
}
