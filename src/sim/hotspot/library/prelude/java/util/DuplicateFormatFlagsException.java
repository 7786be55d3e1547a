package java.util;
public class DuplicateFormatFlagsException extends IllegalFormatException { private String s; public DuplicateFormatFlagsException(String s) { this.s = s; } public String getMessage() { return "Flags = '" + s + "'"; } }
