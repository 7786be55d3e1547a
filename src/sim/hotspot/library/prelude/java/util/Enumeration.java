package java.util;
import java.util.function.*; import java.util.stream.*;
public interface Enumeration<E> { boolean hasMoreElements(); E nextElement(); }
