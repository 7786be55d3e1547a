package java.lang;
import java.util.stream.IntStream;
public interface CharSequence { int length(); char charAt(int index); default boolean isEmpty() { return length() == 0; } CharSequence subSequence(int start, int end); String toString();
  default IntStream chars() { int n = length(); int[] a = new int[n]; for (int i = 0; i < n; i++) a[i] = charAt(i); return IntStream.of(a); }
  static int compare(CharSequence a, CharSequence b) { return a.toString().compareTo(b.toString()); } }
