//@ options: Xmx=16m
import java.util.*;
public class M05 {
    public static void main(String[] args) {
        List<byte[]> l = new ArrayList<>();
        try { while (true) l.add(new byte[1_000_000]); } catch (OutOfMemoryError e) { int n = l.size(); l = null; System.out.println("OOM " + (n > 5 && n < 16) + " " + e.getMessage()); }
        System.out.println("alive");
    }
}
