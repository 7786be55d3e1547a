package java.io;
public class StringReader extends Reader { private String s; private int at; public StringReader(String s) { this.s = s; } public int read() { return at < s.length() ? s.charAt(at++) : -1; } public void close() { } }
