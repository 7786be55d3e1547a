package java.lang;
public final class StackTraceElement implements java.io.Serializable {
    private String declaringClass; private String methodName; private String fileName; private int lineNumber;
    public StackTraceElement(String declaringClass, String methodName, String fileName, int lineNumber) { this.declaringClass = declaringClass; this.methodName = methodName; this.fileName = fileName; this.lineNumber = lineNumber; }
    public String getClassName() { return declaringClass; } public String getMethodName() { return methodName; } public String getFileName() { return fileName; } public int getLineNumber() { return lineNumber; }
    public String toString() { String s = declaringClass.startsWith("java.") ? "java.base/" : ""; return s + declaringClass + "." + methodName + "(" + (fileName != null && lineNumber >= 0 ? fileName + ":" + lineNumber : fileName != null ? fileName : "Unknown Source") + ")"; }
    public boolean equals(Object o) { return o instanceof StackTraceElement e && e.declaringClass.equals(declaringClass) && e.lineNumber == lineNumber && e.methodName.equals(methodName); }
    public int hashCode() { return 31 * declaringClass.hashCode() + methodName.hashCode(); }
}
