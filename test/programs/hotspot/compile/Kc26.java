class A { A(int x) { } } class B extends A { } class C extends A { C() { System.out.println(); } } class D extends A { D() { super(); } } class E extends A { E() { int q = 1; super(q); } } class F { F() { this(1); } F(int x) { this(); } } class G { int v; G() { this(v); } G(int x) { } }
public class Main { public static void main(String[] a) { } }
