package java.util.concurrent;
import java.util.*; import java.util.function.*; import java.util.stream.*; import java.util.concurrent.atomic.*;
public interface Executor { void execute(Runnable r); }
