public class GetFields {
    public static void main(String[] args) throws Exception {
        String.class.getDeclaredFields();   //~ refused: members of a library class
    }
}
