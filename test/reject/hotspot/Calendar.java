public class Calendar {
    public static void main(String[] args) throws Exception {
        java.util.Calendar.getInstance();   //~ refused: java.util.Calendar.getInstance
    }
}
