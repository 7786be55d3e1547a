public class StreamSupportUse {
    public static void main(String[] args) throws Exception {
        java.util.stream.StreamSupport.stream(null, false);   //~ refused: java.util.stream.StreamSupport.stream
    }
}
