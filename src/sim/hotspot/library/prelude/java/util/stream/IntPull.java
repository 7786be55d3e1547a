package java.util.stream;
import java.util.*; import java.util.function.*;
abstract class IntPull { int cur; abstract boolean advance(); }
