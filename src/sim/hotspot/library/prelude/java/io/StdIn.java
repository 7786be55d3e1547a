package java.io;
public class StdIn extends InputStream { public StdIn() { } public native int read(); public static native String line(); public static native boolean atEnd(); }
