public class Main {
    static String bin(int x) { return String.format("%32s", Integer.toBinaryString(x)).replace(' ', '0'); }
    static int reverse(int x) { int r = 0; for (int i = 0; i < 32; i++) { r = (r << 1) | (x & 1); x >>>= 1; } return r; }
    static int crc(byte[] data) { int c = ~0; for (byte b : data) { c ^= b & 0xff; for (int k = 0; k < 8; k++) c = (c & 1) != 0 ? (c >>> 1) ^ 0xEDB88320 : c >>> 1; } return ~c; }
    public static void main(String[] args) {
        System.out.println(bin(42) + " " + bin(-42));
        System.out.println((-17 >> 2) + " " + (-17 >>> 28) + " " + (1 << 33) + " " + (1L << 33) + " " + (-17 % 5) + " " + Math.floorMod(-17, 5) + " " + (-17 / 5) + " " + Math.floorDiv(-17, 5));
        System.out.println(reverse(1) + " " + Integer.reverse(12345) + " " + reverse(12345) + " " + Integer.rotateLeft(0x80000001, 4) + " " + Integer.highestOneBit(1000) + " " + Integer.lowestOneBit(96) + " " + Integer.numberOfLeadingZeros(1));
        System.out.println(Integer.toHexString(crc("123456789".getBytes())) + " " + (byte) 200 + " " + (short) 70000 + " " + (char) 66 + " " + (int) 'z' + " " + (int) 3.99e10 + " " + (long) -1.5f + " " + (int) Double.NaN);
        System.out.println(Long.toHexString(Double.doubleToLongBits(-0.0)) + " " + Float.floatToIntBits(1.0f) + " " + Double.longBitsToDouble(0x7ff0000000000000L) + " " + Integer.toUnsignedString(-1) + " " + Integer.compareUnsigned(-1, 1) + " " + Integer.divideUnsigned(-1, 2) + " " + Long.toUnsignedString(-1L));
        byte b = (byte) 0xF0; b >>>= 2; System.out.println(b); b += 300; System.out.println(b); int i = 5; i += 3.7; System.out.println(i); char c = 'a'; c += 1; c++; System.out.println(c); short s = 10; s *= -7000; System.out.println(s);
        int a = 7, z = 9; a ^= z; z ^= a; a ^= z; System.out.println(a + " " + z + " " + (a & z) + " " + (a | z) + " " + (~a) + " " + (a ^ z));
        System.out.println(Integer.MAX_VALUE + 1 + " " + Math.abs(Integer.MIN_VALUE) + " " + (Integer.MIN_VALUE == -Integer.MIN_VALUE) + " " + Long.MAX_VALUE * 2 + " " + (0.1 + 0.2) + " " + (0.1f + 0.2f) + " " + 1.0 / 3 + " " + 100.0f / 3 + " " + 1e16 + " " + 1e-5 + " " + 123456789.0 + " " + 1.0e7 + " " + 0.001);
        try { Math.addExact(Integer.MAX_VALUE, 1); } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
        try { Math.toIntExact(1L << 40); } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
        System.out.println(5 / (args.length));
    }
}
