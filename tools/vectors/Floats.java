// Prints each double of a file (16 hex digits a line) in Java's ways, tab-separated.
import java.nio.file.*;
import java.util.*;

class Floats {
    public static void main(String[] args) throws Exception {
        String[] formats = "%.0f %.1f %.2f %.6f %.15f %.0e %.3e %.6g %.17g %.3g".split(" ");
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            double x = Double.longBitsToDouble(Long.parseUnsignedLong(line, 16));
            float f = (float) x;
            StringBuilder out = new StringBuilder(Double.toString(x));
            for (String format : formats) out.append('\t').append(String.format(Locale.ROOT, format, x));
            out.append('\t').append(Float.toString(f)).append('\t').append(Double.toHexString(x)).append('\t').append(Float.toHexString(f));
            System.out.println(out);
        }
    }
}
