package java.util;
import java.util.function.*; import java.util.stream.*;
public interface SequencedSet<E> extends Set<E>, SequencedCollection<E> { SequencedSet<E> reversed(); }
