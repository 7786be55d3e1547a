#include <iostream>
#include <utility>
struct F { unsigned a : 3; unsigned b : 5; unsigned c : 8; };
int main() {
    F f;
    f.a = 5;
    f.c = 200;
    std::cout << f.a << " " << f.c << "\n";
    F g = f;
    std::cout << g.a + g.c << "\n";
    int x, y;
    std::swap(x, y);
    x = 1; y = 2;
    std::swap(x, y);
    std::cout << x << y << "\n";
    if (f.b) std::cout << "b\n"; //~ refused: uninitialised value
}
