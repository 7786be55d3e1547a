#include <iostream>
#include <memory>
#include <vector>
#include <cmath>
#include <string>
struct Shape {
    virtual ~Shape() { std::cout << "bye " << name() << '\n'; }
    virtual double area() const = 0;
    virtual std::string name() const { return "shape"; }
};
struct Circle : Shape {
    double r;
    explicit Circle(double r) : r(r) {}
    double area() const override { return M_PI * r * r; }
    std::string name() const override { return "circle"; }
    ~Circle() override { std::cout << "~Circle " << r << '\n'; }
};
struct Rect : Shape {
    double w, h;
    Rect(double w, double h) : w(w), h(h) {}
    double area() const override { return w * h; }
    std::string name() const override { return w == h ? "square" : "rect"; }
};
struct Triangle : public Shape {
    double a, b, c;
    Triangle(double a, double b, double c) : a(a), b(b), c(c) {}
    double area() const override { double s = (a + b + c) / 2; return std::sqrt(s * (s - a) * (s - b) * (s - c)); }
};
std::unique_ptr<Shape> make(char k) {
    switch (k) {
        case 'c': return std::make_unique<Circle>(1.5);
        case 'r': return std::make_unique<Rect>(2, 3);
        case 's': return std::make_unique<Rect>(2, 2);
        case 't': return std::make_unique<Triangle>(3, 4, 5);
        default: return nullptr;
    }
}
int main() {
    std::vector<std::unique_ptr<Shape>> v;
    for (char c : std::string("crxst")) {
        if (auto s = make(c)) v.push_back(std::move(s));
        else std::cout << "unknown '" << c << "'\n";
    }
    double total = 0;
    for (auto const& s : v) { std::cout << s->name() << ' ' << s->area() << '\n'; total += s->area(); }
    std::cout << "total " << total << '\n';
    v.erase(v.begin() + 1);
    v.front().reset(new Circle(0.25));
    std::swap(v[0], v[1]);
    std::cout << v.size() << '\n';
}
