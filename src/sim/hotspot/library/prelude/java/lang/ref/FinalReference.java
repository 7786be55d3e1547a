package java.lang.ref;
non-sealed class FinalReference<T> extends Reference<T> { FinalReference(T r, ReferenceQueue<? super T> q) { super(r, q); } }
