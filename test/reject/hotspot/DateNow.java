public class DateNow {
    public static void main(String[] args) throws Exception {
        new java.util.Date();   //~ refused: class java.util.Date
    }
}
