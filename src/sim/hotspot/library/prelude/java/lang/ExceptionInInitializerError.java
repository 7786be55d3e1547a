package java.lang;
public class ExceptionInInitializerError extends LinkageError { public ExceptionInInitializerError() { super(null, (Throwable) null); } public ExceptionInInitializerError(Throwable t) { super(null, t); } public ExceptionInInitializerError(String s) { super(s, null); } public Throwable getException() { return super.getCause(); } }
