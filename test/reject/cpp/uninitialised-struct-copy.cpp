#include <iostream>
struct P { int a; int b; };
int main() {
    P p;
    p.a = 3;
    P q = p;
    P r;
    r = q;
    std::cout << r.a << "\n";
    std::cout << r.b << "\n"; //~ refused: uninitialised value
}
