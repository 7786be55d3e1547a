public class Main {
    public static void main(String[] args) {
        int i = 1; 
        i + 1;
        5;
        i == 2;
        -i;
    }
}
