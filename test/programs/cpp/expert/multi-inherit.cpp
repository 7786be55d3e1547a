#include <iostream>
#include <typeinfo>
struct A { int a = 1; A() { std::cout << "A"; } virtual ~A() { std::cout << "~A"; } virtual void who() { std::cout << "A::who "; } };
struct B : virtual A { int b = 2; B() { std::cout << "B"; } ~B() { std::cout << "~B"; } void who() override { std::cout << "B::who "; A::who(); } };
struct C : virtual A { int c = 3; C() { std::cout << "C"; } ~C() { std::cout << "~C"; } virtual int only() { return c; } };
struct D final : B, C { int d = 4; D() { std::cout << "D\n"; } ~D() { std::cout << "~D"; } void who() override { std::cout << "D::who "; B::who(); } int only() override { return d + a; } };
struct I1 { virtual int f() = 0; virtual ~I1() = default; }; struct I2 { virtual int g() = 0; virtual ~I2() = default; }; struct Impl : I1, I2 { int x = 5; int f() override { return x; } int g() override { return x * 2; } };
struct Animal { virtual Animal* clone() const { return new Animal(*this); } virtual ~Animal() {} }; struct Dog : Animal { Dog* clone() const override { return new Dog(*this); } };
int main() {
    D* d = new D; A* a = d; B* b = d; C* c = d; a->who(); std::cout << c->only() << (dynamic_cast<D*>(a) == d) << (dynamic_cast<C*>(b) == c) << ((void*)b == (void*)c) << (static_cast<A*>(b) == static_cast<A*>(c)) << '\n'; std::cout << typeid(*a).name() << typeid(*c).name() << sizeof(B) << ' ' << sizeof(D) << '\n'; delete a; std::cout << '\n';
    Impl i; I1* p = &i; I2* q = dynamic_cast<I2*>(p); std::cout << p->f() << q->g() << (dynamic_cast<void*>(q) == &i) << '\n'; try { dynamic_cast<D&>(*new A); } catch (const std::bad_cast& e) { std::cout << e.what() << '\n'; }
    Dog dog; Dog* k = dog.clone(); Animal* an = k->clone(); std::cout << (typeid(*an) == typeid(Dog)) << '\n'; delete k; delete an;
}
