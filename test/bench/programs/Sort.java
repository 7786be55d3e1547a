public class Sort {
    public static void main(String[] args) {
        long x = 12345;
        int n = 100000;
        int[] a = new int[n];
        for (int i = 0; i < n; i++) { x = (x * 1103515245L + 12345) % 2147483648L; a[i] = (int) x; }
        int gap = 1;
        while (gap < n / 3) gap = gap * 3 + 1;
        for (; gap > 0; gap /= 3)
            for (int i = gap; i < n; i++) {
                int v = a[i], j = i;
                while (j >= gap && a[j - gap] > v) { a[j] = a[j - gap]; j -= gap; }
                a[j] = v;
            }
        System.out.println(a[0] + " " + a[n - 1]);
    }
}
