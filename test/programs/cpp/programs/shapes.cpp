#include <iostream>
#include <vector>
#include <string>
#include <memory>
#include <cmath>
using namespace std;
class Shape { protected: string name; public: Shape(string n) : name(move(n)) {} virtual double area() const = 0; virtual ~Shape() { cout << "destroy " << name << endl; } const string& getName() const { return name; } };
class Circle : public Shape { double r; public: Circle(double r) : Shape("circle"), r(r) {} double area() const override { return M_PI * r * r; } };
class Rect : public Shape { double w, h; public: Rect(double w, double h) : Shape("rect"), w(w), h(h) {} double area() const override { return w * h; } };
int main() { vector<unique_ptr<Shape>> v; v.push_back(make_unique<Circle>(1.5)); v.emplace_back(new Rect(2, 3.5)); double total = 0; for (const auto& s : v) { cout << s->getName() << ": " << s->area() << "\n"; total += s->area(); } cout << "total " << total << endl; Shape* raw = v[0].get(); if (auto* c = dynamic_cast<Circle*>(raw)) cout << "is circle " << c->area() << endl; if (!dynamic_cast<Rect*>(raw)) cout << "not rect\n"; }