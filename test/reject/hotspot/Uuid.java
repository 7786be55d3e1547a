public class Uuid {
    public static void main(String[] args) throws Exception {
        System.out.println(java.util.UUID.randomUUID());   //~ refused: java.util.UUID.randomUUID
    }
}
