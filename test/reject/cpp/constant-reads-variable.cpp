// The value of a variable in a constant expression: g++ complains in the function and where it is called.
#include <iostream>
int g = 3;
constexpr int f(int n) { return n + g; }
int main() { static_assert(f(1) == 1); //~ refused: constant expression
    std::cout << 1;
}
