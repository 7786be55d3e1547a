class P { static void Main() {
    dynamic d = 1; //~ refused: dynamic
} }
