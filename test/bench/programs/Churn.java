public class Churn {
    static class Node {
        int value; Node next;
        Node(int value, Node next) { this.value = value; this.next = next; }
    }
    public static void main(String[] args) {
        long total = 0;
        Node head = null;
        for (int i = 0; i < 100000; i++) {
            head = new Node(i, head);
            if (i % 1000 == 999) { total += head.value; head = null; }
        }
        System.out.println(total);
    }
}
