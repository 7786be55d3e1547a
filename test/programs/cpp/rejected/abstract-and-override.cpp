#include <iostream>
struct Shape { virtual double area() const = 0; virtual ~Shape() {} };
struct Sq : Shape { double s; double area() { return s * s; } };
struct Ci : Shape { double area() const override { return 1; } void draw() override {} };
int main() {
    Shape s;
    Sq q;
    Shape* p = new Sq;
    Ci c;
    Shape t = c;
}
