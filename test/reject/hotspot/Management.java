public class Management {
    public static void main(String[] args) throws Exception {
        java.lang.management.ManagementFactory.getMemoryMXBean();   //~ refused: java.lang.management.ManagementFactory.getMemoryMXBean
    }
}
