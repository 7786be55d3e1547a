package java.util.stream;
import java.util.*; import java.util.function.*;
final class ListAccess { static <T> List<T> nulls(Object[] a) { return java.util.Immutable.listNulls(a); } }
