import java.util.*;

public class NullInside {
    public static void main(String[] args) {
        try {
            new ArrayList<Integer>(Arrays.asList(2, null, 1)).sort(null);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());   //~ refused: message of a NullPointerException inside the library
        }
    }
}
