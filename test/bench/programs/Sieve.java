public class Sieve {
    public static void main(String[] args) {
        int n = 1000000;
        boolean[] composite = new boolean[n + 1];
        for (int i = 2; i * i <= n; i++)
            if (!composite[i])
                for (int j = i * i; j <= n; j += i) composite[j] = true;
        int count = 0;
        for (int k = 2; k <= n; k++) if (!composite[k]) count++;
        System.out.println(count);
    }
}
