#include <iostream>
struct B { int x = 1; ~B() { std::cout << "~B\n"; } };
struct D : B { ~D() { std::cout << "~D\n"; } };
int main() {
    B* b = new D;
    delete b;
    std::cout << "end" << std::endl;
}
