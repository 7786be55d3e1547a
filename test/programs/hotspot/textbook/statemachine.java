import java.util.*;
import java.util.stream.Collectors;

public class Main {
    enum State { IDLE, RUNNING, PAUSED, DONE; private static final Map<State, Set<State>> NEXT = new EnumMap<>(State.class); static { NEXT.put(IDLE, EnumSet.of(RUNNING)); NEXT.put(RUNNING, EnumSet.of(PAUSED, DONE)); NEXT.put(PAUSED, EnumSet.of(RUNNING, DONE)); NEXT.put(DONE, EnumSet.noneOf(State.class)); } boolean can(State s) { return NEXT.get(this).contains(s); } State next() { return values()[(ordinal() + 1) % values().length]; } }
    static class Job {
        private State state = State.IDLE; private final List<String> trace = new ArrayList<>();
        void to(State s) { if (!state.can(s)) throw new IllegalStateException(state + " -> " + s); trace.add(state.name().charAt(0) + "" + s.name().charAt(0)); state = s; }
    }
    interface Light { Light next(); String name(); }
    enum Traffic implements Light { RED { public Traffic next() { return GREEN; } }, GREEN { public Traffic next() { return YELLOW; } @Override public String toString() { return "go"; } }, YELLOW { public Traffic next() { return RED; } } }
    enum Planet { MERCURY(3.303e+23, 2.4397e6), EARTH(5.976e+24, 6.37814e6); final double mass, radius; Planet(double m, double r) { mass = m; radius = r; } double g() { return 6.67300E-11 * mass / (radius * radius); } }
    public static void main(String[] args) {
        Job j = new Job(); j.to(State.RUNNING); j.to(State.PAUSED); j.to(State.RUNNING); System.out.println(j.trace + " " + j.state);
        Light l = Traffic.RED; for (int i = 0; i < 4; i++) { System.out.print(l + "(" + l.name() + ") "); l = l.next(); } System.out.println();
        for (Planet p : Planet.values()) System.out.printf("%s %.2f %s%n", p, p.g(), p.mass);
        switch (j.state) { case IDLE: System.out.println("idle"); case RUNNING: System.out.println("running"); case PAUSED: System.out.println("fall"); break; default: System.out.println("never"); }
        int code = switch (j.state) { case IDLE, DONE -> 0; case RUNNING -> { int x = 20; yield x + 1; } case PAUSED -> 2; }; System.out.println(code + " " + State.DONE.next() + " " + State.valueOf("PAUSED").hashCode() * 0);
        Map<State, Long> counts = Arrays.stream(State.values()).collect(Collectors.groupingBy(s -> s, () -> new EnumMap<>(State.class), Collectors.counting())); System.out.println(counts + " " + Enum.valueOf(State.class, "IDLE") + " " + Arrays.toString(Traffic.values()));
        String day = "tue"; switch (day) { case "mon" -> System.out.println("m"); case "tue", "wed" -> System.out.println("t/w"); default -> System.out.println("d"); }
        Object o = 42; String d = switch (o) { case null -> "null!"; case Integer i when i > 100 -> "big"; case Integer i -> "int " + i; case String s -> s; default -> "other"; }; System.out.println(d);
        j.to(State.DONE); j.to(State.IDLE);
    }
}
