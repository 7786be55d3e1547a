public class MathScalb {
    public static void main(String[] args) throws Exception {
        Math.scalb(1.0, 2);   //~ refused: java.lang.Math.scalb
    }
}
