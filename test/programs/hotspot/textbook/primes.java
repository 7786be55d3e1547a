import java.util.*;
import java.util.stream.*;
import java.math.BigInteger;

public class Main {
    static List<Integer> sieve(int n) {
        boolean[] comp = new boolean[n + 1];
        List<Integer> ps = new ArrayList<>();
        for (int i = 2; i <= n; i++) {
            if (comp[i]) continue;
            ps.add(i);
            for (long j = (long) i * i; j <= n; j += i) comp[(int) j] = true;
        }
        return ps;
    }
    static SortedMap<Long, Integer> factor(long n) {
        SortedMap<Long, Integer> f = new TreeMap<>();
        for (long p = 2; p * p <= n; p++) while (n % p == 0) { f.merge(p, 1, (a, b) -> a + b); n /= p; }
        if (n > 1) f.merge(n, 1, Integer::sum);
        return f;
    }
    static long gcd(long a, long b) { return b == 0 ? a : gcd(b, a % b); }
    static long powMod(long b, long e, long m) { long r = 1; b %= m; while (e > 0) { if ((e & 1) == 1) r = r * b % m; b = b * b % m; e >>= 1; } return r; }
    public static void main(String[] args) {
        var ps = sieve(100);
        System.out.println(ps.size() + " " + ps);
        System.out.println(factor(600851475143L) + " " + factor(1L << 40) + " " + factor(97));
        System.out.println(gcd(1071, 462) + " " + powMod(3, 200, 1_000_000_007L));
        System.out.println(Stream.iterate(new long[]{0, 1}, t -> new long[]{t[1], t[0] + t[1]}).limit(15).map(t -> t[0]).map(String::valueOf).collect(Collectors.joining(",")));
        BigInteger f = IntStream.rangeClosed(1, 30).mapToObj(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);
        System.out.println(f + " " + f.bitLength() + " " + f.mod(BigInteger.valueOf(1009)) + " " + f.toString(16));
        System.out.println(BigInteger.TWO.pow(127).subtract(BigInteger.ONE).isProbablePrime(20) + " " + new BigInteger("123456789012345678901234567890").gcd(new BigInteger("9876543210")));
        System.out.println(BigInteger.valueOf(17).modPow(BigInteger.valueOf(100), BigInteger.valueOf(97)) + " " + BigInteger.valueOf(3).modInverse(BigInteger.valueOf(11)));
        System.out.println(IntStream.iterate(27, n -> n != 1, n -> n % 2 == 0 ? n / 2 : 3 * n + 1).count() + " " + Long.toBinaryString(37) + " " + Integer.toHexString(-1) + " " + Integer.parseInt("zz", 36) + " " + Integer.bitCount(255) + " " + Long.numberOfTrailingZeros(64));
    }
}
