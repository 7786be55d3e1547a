package java.util;
import java.util.function.*; import java.util.stream.*;
public interface Queue<E> extends Collection<E> { boolean add(E e); boolean offer(E e); E remove(); E poll(); E element(); E peek(); }
