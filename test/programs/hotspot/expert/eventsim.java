import java.util.*;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.*;

public class Main {
    static abstract class Event implements Comparable<Event> {
        private static final AtomicLong SEQ = new AtomicLong();
        final long time, seq = SEQ.getAndIncrement();
        Event(long time) { this.time = time; }
        abstract void fire(Sim s);
        @Override public final int compareTo(Event o) { int c = Long.compare(time, o.time); return c != 0 ? c : Long.compare(seq, o.seq); }
    }
    static class Sim {
        private final PriorityQueue<Event> q = new PriorityQueue<>(); long now; private final Map<String, DoubleSummaryStatistics> stats = new TreeMap<>();
        void at(long t, java.util.function.Consumer<Sim> body) { q.add(new Event(now + t) { @Override void fire(Sim s) { body.accept(s); } }); }
        void stat(String k, double v) { stats.computeIfAbsent(k, x -> new DoubleSummaryStatistics()).accept(v); }
        int run(long until) { int n = 0; while (!q.isEmpty() && q.peek().time <= until) { Event e = q.poll(); now = e.time; e.fire(this); n++; } return n; }
    }
    static class Server { final String name; final Deque<Long> line = new ArrayDeque<>(); boolean busy; final Random rnd; int served; Server(String n, long seed) { name = n; rnd = new Random(seed); }
        void arrive(Sim s) { line.addLast(s.now); if (!busy) start(s); s.stat(name + ".len", line.size()); }
        private void start(Sim s) { if (line.isEmpty()) { busy = false; return; } busy = true; long in = line.removeFirst(); s.stat(name + ".wait", s.now - in); s.at(3 + rnd.nextInt(5), x -> { served++; start(x); }); } }
    public static void main(String[] args) {
        Sim sim = new Sim(); List<Server> servers = IntStream.range(0, 2).mapToObj(i -> new Server("s" + i, 100 + i)).toList(); Random arr = new Random(1);
        Runnable[] gen = new Runnable[1]; gen[0] = () -> { Server best = servers.stream().min(Comparator.comparingInt((Server s) -> s.line.size()).thenComparing(s -> s.name)).orElseThrow(); best.arrive(sim); sim.at(1 + arr.nextInt(4), s -> gen[0].run()); }; sim.at(0, s -> gen[0].run());
        int n = sim.run(100); System.out.println(n + " events, now " + sim.now); sim.stats.forEach((k, v) -> System.out.printf("%s n=%d avg=%.3f max=%.0f%n", k, v.getCount(), v.getAverage(), v.getMax())); for (Server s : servers) System.out.println(s.name + " served " + s.served + " left " + s.line);
    }
}
