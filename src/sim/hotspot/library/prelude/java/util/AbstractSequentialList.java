package java.util;
import java.util.function.*; import java.util.stream.*;
public abstract class AbstractSequentialList<E> extends AbstractList<E> { protected AbstractSequentialList() { } public E get(int i) { try { return listIterator(i).next(); } catch (NoSuchElementException e) { throw new IndexOutOfBoundsException("Index: " + i); } } public abstract ListIterator<E> listIterator(int index); public Iterator<E> iterator() { return listIterator(); } }
