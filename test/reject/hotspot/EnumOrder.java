import java.util.*;
public class EnumOrder {
    enum Color { RED, GREEN, BLUE }
    public static void main(String[] args) {
        Map<Color, Integer> m = new HashMap<>();
        for (Color c : Color.values()) m.put(c, c.ordinal());   //~ refused: result that depends on identity hashes
        System.out.println(m);
    }
}
