import java.util.*;
public class Main {
    enum VehicleType { MOTORCYCLE(1), CAR(2), TRUCK(4); private final int spots; VehicleType(int s) { spots = s; } public int getSpots() { return spots; } }
    static abstract class Vehicle { private final String plate; private final VehicleType type; protected Vehicle(String plate, VehicleType type) { this.plate = plate; this.type = type; } public String getPlate() { return plate; } public VehicleType getType() { return type; } public abstract double feePerHour(); @Override public String toString() { return type + "[" + plate + "]"; } }
    static class Car extends Vehicle { Car(String p) { super(p, VehicleType.CAR); } @Override public double feePerHour() { return 2.5; } }
    static class Truck extends Vehicle { private final int axles; Truck(String p, int axles) { super(p, VehicleType.TRUCK); this.axles = axles; } @Override public double feePerHour() { return 4 + axles * 0.75; } }
    static class Moto extends Vehicle { Moto(String p) { super(p, VehicleType.MOTORCYCLE); } @Override public double feePerHour() { return 1; } }
    static class FullException extends RuntimeException { FullException(Vehicle v) { super("no room for " + v); } }
    static class Lot { private final int capacity; private int used; private final Map<String, Vehicle> parked = new LinkedHashMap<>(); private final Map<String, Integer> since = new HashMap<>(); private double revenue; Lot(int c) { capacity = c; }
        void enter(Vehicle v, int hour) { if (parked.containsKey(v.getPlate())) throw new IllegalStateException("already here: " + v.getPlate()); if (used + v.getType().getSpots() > capacity) throw new FullException(v); parked.put(v.getPlate(), v); since.put(v.getPlate(), hour); used += v.getType().getSpots(); }
        double leave(String plate, int hour) { Vehicle v = parked.remove(plate); if (v == null) throw new NoSuchElementException(plate); int h = Math.max(1, hour - since.remove(plate)); used -= v.getType().getSpots(); double fee = h * v.feePerHour(); revenue += fee; return fee; }
        int free() { return capacity - used; } }
    public static void main(String[] args) {
        Lot lot = new Lot(8); Vehicle[] vs = {new Car("AB-1"), new Truck("TR-9", 3), new Moto("M-3"), new Car("AB-2"), new Car("AB-1")};
        for (int i = 0; i < vs.length; i++) { try { lot.enter(vs[i], i); System.out.println("in " + vs[i] + ", free " + lot.free()); } catch (FullException | IllegalStateException e) { System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage()); } }
        System.out.printf("fee %.2f%n", lot.leave("TR-9", 5)); System.out.println("fee " + lot.leave("M-3", 2)); System.out.println(lot.parked.values() + " revenue " + lot.revenue);
        lot.leave("ZZ", 9);
    }
}
