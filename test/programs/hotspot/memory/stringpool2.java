public class Main {
    static final String A = "con" + "stant"; static String make() { return "con" + "stant"; } 
    public static void main(String[] args) {
        String b = "constant"; String h = args.length == 0 ? "con" : ""; String c = h + "stant"; String d = new StringBuilder("con").append("stant").toString(); String e = String.valueOf(new char[]{'c', 'o', 'n', 's', 't', 'a', 'n', 't'});
        System.out.println((A == b) + " " + (b == make()) + " " + (b == c) + " " + (b == c.intern()) + " " + (d == e) + " " + (d.intern() == e.intern()) + " " + (new String("x") == "x") + " " + ("a" + 1 == "a1") + " " + ("a" + 1.0 == "a1.0") + " " + ("" + 'c' == "c") + " " + ("" + true == "true") + " " + ((String) "p" == "p"));
        final int k = 5; int m = 5; System.out.println((("v" + k) == "v5") + " " + (("v" + m) == "v5") + " " + ("hello".substring(0) == "hello") + " " + ("hello".toString() == "hello") + " " + (String.valueOf((Object) "s") == "s") + " " + ("x".concat("") == "x") + " " + ("Q".toUpperCase() == "Q") + " " + ("q".strip() == "q") + " " + ("ab".replace("z", "y") == "ab") + " " + (Integer.toString(7) == Integer.toString(7)) + " " + (Boolean.toString(true) == "true") + " " + ("a".repeat(1) == "a") + " " + String.valueOf(1).equals("1") + " " + ("".isEmpty() ? "" == new String().intern() : false) + " " + (Main.class.getName() == Main.class.getName()));
    }
}
