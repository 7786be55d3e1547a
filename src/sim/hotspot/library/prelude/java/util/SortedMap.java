package java.util;
import java.util.function.*; import java.util.stream.*;
public interface SortedMap<K, V> extends SequencedMap<K, V> { Comparator<? super K> comparator(); SortedMap<K, V> subMap(K a, K b); SortedMap<K, V> headMap(K a); SortedMap<K, V> tailMap(K a); K firstKey(); K lastKey(); Set<K> keySet(); Collection<V> values(); Set<Map.Entry<K, V>> entrySet(); default SortedMap<K, V> reversed() { throw new UnsupportedOperationException("reversed"); } }
