#include <iostream>
void f(double) { std::cout << "double "; }
template <class T> void g(T t) { f(t); }
void f(int) { std::cout << "int "; }
struct X {};
template <class T> void h(T t) { k(t); }
void k(X) { std::cout << "X "; }
template <class T> struct S { void m(T t) { f(t); n(); } void n() { std::cout << "n "; } };
void f(X) { std::cout << "fX "; }
namespace N { struct Y {}; }
template <class T> void p(T t) { q(t); }
namespace N { void q(Y) { std::cout << "qY "; } }
void user() { f('c'); }
void f(char) { std::cout << "char "; }
int z = 1;
int main() { g(1); h(X()); S<int>().m(3); S<X>().m(X()); p(N::Y()); user(); f('c'); std::cout << '\n'; }
