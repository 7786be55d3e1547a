package java.io;
public class InputStreamReader extends Reader { InputStream in; public InputStreamReader(InputStream in) { this.in = in; } public int read() throws IOException { return in.read(); } public void close() throws IOException { } }
