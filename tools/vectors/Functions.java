// Computes each line `name hex [hex]` of a file with Math and StrictMath; prints the bits of both, or `-` for a name Java lacks. Run with -Xint.
import java.lang.invoke.*;
import java.nio.file.*;
import java.util.*;

class Functions {
    static String bits(Class<?> where, String name, double[] args) throws Throwable {
        MethodType type = args.length == 1 ? MethodType.methodType(double.class, double.class) : MethodType.methodType(double.class, double.class, double.class);
        MethodHandle handle;
        try {
            handle = MethodHandles.lookup().findStatic(where, name.equals("remainder") ? "IEEEremainder" : name, type);
        } catch (NoSuchMethodException e) {
            return "-";
        }
        double r = args.length == 1 ? (double) handle.invokeExact(args[0]) : (double) handle.invokeExact(args[0], args[1]);
        return String.format("%016x", Double.doubleToLongBits(r));
    }

    public static void main(String[] arguments) throws Throwable {
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            String[] parts = line.split(" ");
            double[] args = Arrays.stream(parts).skip(1).mapToDouble(h -> Double.longBitsToDouble(Long.parseUnsignedLong(h, 16))).toArray();
            System.out.println(bits(Math.class, parts[0], args) + " " + bits(StrictMath.class, parts[0], args));
        }
    }
}
