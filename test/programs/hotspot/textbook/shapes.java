import java.util.*;

abstract class Shape implements Comparable<Shape> {
    private static int count = 0;
    protected final int id;
    Shape() { id = ++count; describe(); }
    abstract double area();
    double perimeter() { return 0; }
    void describe() { System.out.println("shape #" + id + " " + getClass().getName()); }
    @Override public int compareTo(Shape o) { return Double.compare(area(), o.area()); }
    @Override public String toString() { return String.format("%s[%.2f]", getClass().getSimpleName(), area()); }
    static int getCount() { return count; }
}
class Circle extends Shape {
    private double r = 1;
    Circle(double r) { super(); this.r = r; }
    double area() { return Math.PI * r * r; }
    @Override double perimeter() { return 2 * Math.PI * r; }
    @Override void describe() { System.out.println("circle r=" + r); }
}
class Rect extends Shape {
    protected double w, h;
    { System.out.println("rect init"); }
    Rect(double w, double h) { this.w = w; this.h = h; }
    double area() { return w * h; }
    @Override double perimeter() { return 2 * (w + h); }
    @Override public boolean equals(Object o) { return o instanceof Rect r && r.w == w && r.h == h; }
    @Override public int hashCode() { return Objects.hash(w, h); }
}
class Square extends Rect {
    Square(double s) { super(s, s); }
    @Override public String toString() { return "Sq:" + super.toString(); }
}
public class Main {
    public static void main(String[] args) {
        List<Shape> shapes = new ArrayList<>();
        Collections.addAll(shapes, new Circle(2), new Rect(2, 3.5), new Square(1.5), new Circle(0.5));
        Collections.sort(shapes);
        System.out.println(shapes + " " + Shape.getCount());
        Shape big = Collections.max(shapes), small = Collections.min(shapes, Comparator.comparingDouble(Shape::perimeter));
        System.out.println(big + " " + small + " " + big.perimeter());
        System.out.println(new Rect(2, 2).equals(new Square(2)) + " " + new Square(2).equals(new Rect(2, 2)) + " " + new Rect(1, 2).hashCode());
        for (Shape s : shapes) {
            if (s instanceof Square sq && sq.w > 1) System.out.println("square " + sq.w);
            else if (s instanceof Rect) System.out.println("rect " + ((Rect) s).h);
            else if (!(s instanceof Circle c)) throw new AssertionError();
            else System.out.println("circle " + c.perimeter());
        }
        Shape s = shapes.get(0);
        Rect r = (Rect) s;
        System.out.println(r);
    }
}
