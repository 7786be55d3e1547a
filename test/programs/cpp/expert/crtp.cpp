#include <iostream>
#include <string>
template <class D> struct Comparable { friend bool operator!=(const D& a, const D& b) { return !(a == b); } friend bool operator>(const D& a, const D& b) { return b < a; } friend bool operator<=(const D& a, const D& b) { return !(b < a); } };
template <class D> class Counted { inline static int n = 0; public: Counted() { ++n; } Counted(const Counted&) { ++n; } ~Counted() { --n; } static int alive() { return n; } };
template <class D> struct Printer { void print() const { std::cout << "<" << static_cast<const D*>(this)->text() << ">"; } };
struct Ver : Comparable<Ver>, Counted<Ver>, Printer<Ver> { int a, b; Ver(int a, int b) : a(a), b(b) {} bool operator==(const Ver& o) const { return a == o.a && b == o.b; } bool operator<(const Ver& o) const { return a != o.a ? a < o.a : b < o.b; } std::string text() const { return std::to_string(a) + "." + std::to_string(b); } };
struct Other : Counted<Other> {};
template <typename T> class Base { public: void interface() { static_cast<T*>(this)->impl(); } void impl() { std::cout << "base impl\n"; } };
class X : public Base<X> { public: void impl() { std::cout << "X impl\n"; } };
class Y : public Base<Y> {};
int main() {
    Ver a(1, 2), b(1, 10); { Ver c = a; std::cout << Ver::alive() << (c != a) << '\n'; } Other o;
    std::cout << Ver::alive() << Other::alive() << (a < b) << (a > b) << (a <= b) << '\n'; a.print(); b.print(); std::cout << '\n';
    X x; x.interface(); Y y; y.interface(); std::cout << sizeof(Ver) << sizeof(Other) << '\n';
}
