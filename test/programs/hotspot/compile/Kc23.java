import java.io.*;
public class Main { static void f() throws IOException { } public static void main(String[] a) { f(); try { f(); } catch (FileNotFoundException e) { } try { } catch (IOException e) { } try { f(); } catch (Exception e) { } catch (IOException e) { } try { throw new Exception(); } finally { } throw new IOException(); } }
