package java.io;
public class FilterOutputStream extends OutputStream { protected OutputStream out; public FilterOutputStream(OutputStream o) { out = o; } public void write(int b) throws IOException { out.write(b); } }
