package java.util;
import java.util.function.*; import java.util.stream.*;
/** Entry of the stream library for collections. */
public final class Pipe { public static <T> Stream<T> of(Collection<T> c) { return RefPipe.of(c); } }
