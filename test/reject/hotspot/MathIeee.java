public class MathIeee {
    public static void main(String[] args) throws Exception {
        Math.IEEEremainder(1, 2);   //~ refused: java.lang.Math.IEEEremainder
    }
}
