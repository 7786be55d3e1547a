package java.util.stream;
import java.util.*; import java.util.function.*;
abstract class LongPull { long cur; abstract boolean advance(); }
