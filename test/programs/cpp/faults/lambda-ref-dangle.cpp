#include <functional>
#include <iostream>
std::function<int()> counter() {
    int n = 41;
    return [&n] { return ++n; };
}
int main() {
    auto c = counter();
    std::cout << "calling" << std::endl;
    std::cout << c() << std::endl;
}
