import java.util.*;
import java.util.function.*;

public class Main {
    @FunctionalInterface interface Sorter { void sort(int[] a); }
    static void bubble(int[] a) { boolean sw; do { sw = false; for (int i = 1; i < a.length; i++) if (a[i - 1] > a[i]) { int t = a[i]; a[i] = a[i - 1]; a[i - 1] = t; sw = true; } } while (sw); }
    static void insertion(int[] a) { for (int i = 1; i < a.length; i++) { int k = a[i], j = i - 1; for (; j >= 0 && a[j] > k; j--) a[j + 1] = a[j]; a[j + 1] = k; } }
    static void quick(int[] a) { quick(a, 0, a.length - 1); }
    private static void quick(int[] a, int l, int r) { if (l >= r) return; int p = a[(l + r) >>> 1], i = l, j = r; while (i <= j) { while (a[i] < p) i++; while (a[j] > p) j--; if (i <= j) { int t = a[i]; a[i++] = a[j]; a[j--] = t; } } quick(a, l, j); quick(a, i, r); }
    static void heap(int[] a) { int n = a.length; for (int i = n / 2; --i >= 0; ) sift(a, i, n); while (--n > 0) { int t = a[0]; a[0] = a[n]; a[n] = t; sift(a, 0, n); } }
    static void sift(int[] a, int i, int n) { while (true) { int c = 2 * i + 1; if (c >= n) return; if (c + 1 < n && a[c + 1] > a[c]) c++; if (a[i] >= a[c]) return; int t = a[i]; a[i] = a[c]; a[c] = t; i = c; } }
    static void counting(int[] a) { int mn = Arrays.stream(a).min().orElse(0), mx = Arrays.stream(a).max().orElse(0); int[] c = new int[mx - mn + 1]; for (int x : a) c[x - mn]++; int k = 0; for (int v = 0; v < c.length; v++) while (c[v]-- > 0) a[k++] = v + mn; }
    static void shell(int[] a) { for (int g = a.length / 2; g > 0; g /= 2) for (int i = g; i < a.length; i++) { int t = a[i]; int j; for (j = i; j >= g && a[j - g] > t; j -= g) a[j] = a[j - g]; a[j] = t; } }
    public static void main(String[] args) {
        Map<String, Sorter> all = new LinkedHashMap<>();
        all.put("bubble", Main::bubble); all.put("insertion", Main::insertion); all.put("quick", Main::quick); all.put("heap", Main::heap); all.put("counting", Main::counting); all.put("shell", Main::shell); all.put("lib", Arrays::sort);
        Random rnd = new Random(42);
        int[] data = rnd.ints(20, -50, 50).toArray();
        System.out.println(Arrays.toString(data));
        int[] expect = data.clone(); Arrays.sort(expect);
        all.forEach((n, s) -> { int[] c = Arrays.copyOf(data, data.length); s.sort(c); System.out.println(n + (Arrays.equals(c, expect) ? " ok" : " BAD") + " " + Arrays.toString(Arrays.copyOfRange(c, 0, 4))); });
        System.out.println(rnd.nextInt(100) + " " + rnd.nextDouble() + " " + rnd.nextBoolean() + " " + rnd.nextLong() + " " + rnd.nextGaussian() + " " + rnd.nextInt(5, 10));
        Integer[] boxed = {5, 3, 9, 1}; Arrays.sort(boxed, Collections.reverseOrder());
        System.out.println(Arrays.asList(boxed) + " " + Arrays.binarySearch(expect, data[3]) + " " + Arrays.binarySearch(new int[]{1, 3, 5}, 4));
        String[] w = {"pear", "Apple", "fig", "banana"}; Arrays.sort(w, String.CASE_INSENSITIVE_ORDER); System.out.println(String.join(",", w)); Arrays.sort(w, Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder())); System.out.println(List.of(w));
        List<Integer> sh = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6)); Collections.shuffle(sh, new Random(7)); System.out.println(sh); Collections.rotate(sh, 2); Collections.swap(sh, 0, 5); System.out.println(sh + " " + Collections.frequency(sh, 3));
    }
}
