#include <iostream>
namespace a { int v = 1; void f() {} }
namespace b { int v = 2; void f() {} }
using namespace a;
using namespace b;
int main() {
    std::cout << v;
    f();
    a::f();
    std::cout << a::w << c::v;
}
