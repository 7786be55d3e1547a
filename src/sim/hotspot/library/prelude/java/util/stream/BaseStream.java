package java.util.stream;
import java.util.*; import java.util.function.*;
public interface BaseStream<T, S extends BaseStream<T, S>> extends AutoCloseable { void close(); }
