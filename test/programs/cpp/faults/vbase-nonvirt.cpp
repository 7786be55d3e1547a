#include <iostream>
struct B { ~B() { std::cout << "~B\n"; } };
struct D : B { std::string s = "a string long enough to live on the heap"; ~D() { std::cout << "~D\n"; } };
int main() {
    std::cout << "start" << std::endl;
    B* b = new D;
    delete b;
    std::cout << "end" << std::endl;
}
