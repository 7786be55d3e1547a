package java.util.stream;
import java.util.*; import java.util.function.*;
abstract class DoublePull { double cur; abstract boolean advance(); }
