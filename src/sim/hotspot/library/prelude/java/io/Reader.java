package java.io;
public abstract class Reader implements Closeable { protected Reader() { } public int read() throws IOException { return -1; } }
