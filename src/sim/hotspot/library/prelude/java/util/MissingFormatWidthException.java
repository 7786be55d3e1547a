package java.util;
public class MissingFormatWidthException extends IllegalFormatException { private String s; public MissingFormatWidthException(String s) { this.s = s; } public String getMessage() { return "" + s + ""; } }
