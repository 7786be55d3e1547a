package java.util.stream;
import java.util.*; import java.util.function.*;
/** One element at a time, nothing ahead of need. */ abstract class Pull<T> { T cur; abstract boolean advance(); }
