public class RecordComps {
    public static void main(String[] args) throws Exception {
        record R(int x) { } R.class.getRecordComponents();   //~ refused: java.lang.Class.getRecordComponents
    }
}
