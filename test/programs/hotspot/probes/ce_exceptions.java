import java.io.*;
import java.util.concurrent.Callable;
public class Main {
    static class Res implements AutoCloseable { public void close() throws Exception { } }
    static void io() throws IOException { throw new IOException("x"); }
    static void a() { io(); }
    static void b() { try { System.out.println(); } catch (IOException e) { } }
    static void c() { try { io(); } catch (Exception e) { } catch (IOException e) { } }
    static void d() { try (Res r = new Res()) { } }
    static void e() { Runnable r = () -> io(); }
    static void f() { Runnable r = Main::io; }
    static void g() { throw new Exception("g"); }
    static void h() throws IOException { try { io(); } finally { } }
    static void i() { Callable<Void> c = () -> { io(); return null; }; }
    static void j() { try { io(); } catch (IOException | Exception e) { } }
    static int k() { try { return 1; } finally { } }
    static void l() { throw null; }
    static void m() { Object o = new Object() { { io(); } }; }
    static class Over { void f() throws IOException { } }
    static class Sub extends Over { void f() throws Exception { } }
    static class Base { Base() throws IOException { } }
    static class Derived extends Base { }
    static class Derived2 extends Base { Derived2() { } }
    static int field = init();
    static int init() throws Exception { return 1; }
    static void n(Object o) { throw o; }
    public static void main(String[] args) { h(); k(); Thread.sleep(5); }
}
