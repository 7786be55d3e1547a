public class Main { static void f() { } public static void main(String[] a) { int x = f(); String s = "a" + f(); System.out.println(f()); f().toString(); if (f()) { } Object o = f(); return f(); } }
