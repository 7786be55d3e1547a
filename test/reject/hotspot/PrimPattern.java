public class PrimPattern {
    public static void main(String[] args) throws Exception {
        long l = 5; switch (l) { default: }   //~ refused: primitive-switch
    }
}
