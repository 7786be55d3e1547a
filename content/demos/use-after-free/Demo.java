class Text {
    final String words;

    Text(String words) {
        this.words = words;
    }
}

class Demo {
    public static void main(String[] args) {
        Text text = new Text("hello");
        Text view = text;
        System.out.println("before: " + view.words);
        text = null;                               // beat: freed
        System.gc();
        System.out.println("after: " + view.words); // beat: used
    }
}
