public class Phaser {
    public static void main(String[] args) throws Exception {
        new java.util.concurrent.Phaser();   //~ refused: class java.util.concurrent.Phaser
    }
}
