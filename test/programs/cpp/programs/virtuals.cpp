#include <iostream>
#include <string>
using namespace std;
struct Animal { string n; Animal(string n) : n(n) { cout << "Animal\n"; } virtual void speak() const { cout << n << " ...\n"; } virtual ~Animal() { cout << "~Animal\n"; } };
struct Flyer { virtual void fly() { cout << "fly\n"; } virtual ~Flyer() = default; int wings = 2; };
struct Bird : Animal, Flyer { Bird() : Animal("bird") { cout << "Bird\n"; } void speak() const override { cout << "tweet " << wings << "\n"; } void fly() override { cout << "flap " << n << "\n"; } ~Bird() { cout << "~Bird\n"; } };
struct A { int a; A(int x = 1) : a(x) { cout << "A" << a << ' '; } virtual ~A() { cout << "~A "; } };
struct B : virtual A { B() : A(2) { cout << "B "; } ~B() { cout << "~B "; } };
struct C : virtual A { C() : A(3) { cout << "C "; } ~C() { cout << "~C "; } };
struct D : B, C { D() : A(4) { cout << "D "; } ~D() { cout << "~D "; } };
int main() { Animal* a = new Bird; a->speak(); Flyer* f = dynamic_cast<Flyer*>(a); f->fly(); Bird b2 = *static_cast<Bird*>(a); Flyer& fr = b2; fr.fly(); delete a; { D d; cout << d.a << ' '; A* p = &d; cout << p->a << ' '; B* bp = &d; C* cp = &d; cout << (bp->a == cp->a) << '\n'; } cout << '\n'; Animal slice = b2; slice.speak(); cout << sizeof(D) << ' ' << sizeof(B) << endl; }