public class Main {
    static int f(int a, int b, int c) { return a * 100 + b * 10 + c; }
    public static void main(String[] args) {
        int i = 1;
        System.out.println(f(i++, i++, i));
        int[] a = {0, 0, 0};
        int k = 0;
        a[k++] = k++ + k;
        System.out.println(a[0] + " " + k);
        k = 0;
        k += k++ + ++k;
        System.out.println(k);
        int x = 5;
        x = x++ * 2 + x;
        System.out.println(x);
        int[] b = {1, 2, 3};
        int j = 0;
        b[j] = j = 2;
        System.out.println(b[0] + "," + b[1] + "," + b[2] + " j=" + j);
        byte by = (byte) 200;
        System.out.println(by + " " + (by & 0xff) + " " + (by >>> 2) + " " + (by >> 2));
        by >>>= 1;
        System.out.println(by);
        short sh = (short) 70000;
        System.out.println(sh);
        char ch = (char) -1;
        System.out.println((int) ch);
        System.out.println((int) 3.99e10 + " " + (long) Double.NaN + " " + (byte) 300.7 + " " + (char) 65.9 + " " + (int) -0.9);
        System.out.println(1 << 33);
        System.out.println(1L << 65);
        System.out.println(-17 % 5 + " " + 17 % -5 + " " + -17 / 5 + " " + Math.floorMod(-17, 5) + " " + Math.floorDiv(-17, 5));
        System.out.println(5.5 % 2.1 + " " + -5.5 % 2.0 + " " + 1.0 % 0 + " " + 0.1f % 0.03f);
        System.out.println(Integer.MIN_VALUE / -1 + " " + Math.abs(Integer.MIN_VALUE) + " " + -Integer.MIN_VALUE);
        System.out.println(0.1 + 0.2 + " " + (float) (0.1 + 0.2) + " " + (0.1f + 0.2f) + " " + 100f / 3 + " " + 1e16 + " " + 1.0E-5 + " " + 123456789.0f);
        System.out.println((0.0 == -0.0) + " " + Double.valueOf(0.0).equals(-0.0) + " " + (Double.NaN == Double.NaN) + " " + Double.valueOf(Double.NaN).equals(Double.NaN));
        System.out.println(Double.MIN_VALUE + " " + Float.MAX_VALUE + " " + Double.compare(0.0, -0.0) + " " + Math.min(-0.0, 0.0));
    }
}
