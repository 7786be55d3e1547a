package java.util;
public class IllegalFormatFlagsException extends IllegalFormatException { private String flags; public IllegalFormatFlagsException(String f) { if (f == null) throw new NullPointerException(); flags = f; } public String getFlags() { return flags; } public String getMessage() { return "Flags = '" + flags + "'"; } }
