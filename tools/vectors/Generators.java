// Prints the first numbers of java.util.Random for a few seeds, for generators.txt.
import java.util.Random;

class Generators {
    public static void main(String[] args) {
        for (long seed : new long[] {0, 1, 42, -7, (1L << 62) + 12345L}) {
            Random r = new Random(seed);
            System.out.println(r.nextInt() + " " + r.nextLong() + " " + r.nextDouble());
        }
    }
}
