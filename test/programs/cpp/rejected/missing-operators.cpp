#include <iostream>
struct A { int x; A(int x) : x(x) {} bool operator==(const A& o) { return x == o.x; } };
struct B { int y; };
int main() {
    A a(1), b(2); B c, d;
    std::cout << (a == b);
    std::cout << (c == d);
    std::cout << (a < b);
    std::cout << a;
    std::cout << a + 1;
    if (a) {}
    a[0];
    a();
    *a;
    a->x;
}
