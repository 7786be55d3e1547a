package java.lang;
public final class IO { private IO() { } public static void println(Object o) { System.out.println(o); } public static void println() { System.out.println(); } public static void print(Object o) { System.out.print(String.valueOf(o)); }
    public static String readln() { String s = System.in0(); return s; } public static String readln(String prompt) { System.out.print(prompt); return System.in0(); } }
