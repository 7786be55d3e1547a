public class LocalDate {
    public static void main(String[] args) throws Exception {
        System.out.println(java.time.LocalDate.of(2020, 1, 1));   //~ refused: java.time.LocalDate.of
    }
}
