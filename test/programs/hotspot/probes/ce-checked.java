import java.io.*;
public class Main {
    static void risky() throws IOException { throw new FileNotFoundException("f"); }
    static void a() { risky(); }
    static void b() { try { int x = 1; } catch (IOException e) { } }
    static void c() { try { risky(); } catch (Exception e) { } catch (IOException e) { } }
    static void d() { try { risky(); } catch (IOException | FileNotFoundException e) { } }
    static void e() { Runnable r = () -> risky(); }
    static void f() throws Exception { try { risky(); } finally { } }
    static class R implements AutoCloseable { public void close() throws Exception {} }
    static void g() { try (R r = new R()) { } }
    static class S { void m() throws IOException {} }
    static class T extends S { void m() throws Exception {} }
    public static void main(String[] args) { throw new Exception("x"); }
}
