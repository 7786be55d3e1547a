#include <iostream>
#include <string>
int main() {
    auto f = [](int x) { return x + 1; }
    std::cout << f(2);
}
