#include <iostream>
static int f(int x) { return x; }
int main() {
    int x = 1;
    {
        int x = 2;
        std::cout << x;
    }
    int x = 3;
    auto y;
    auto z = {1, 2.0};
    auto w = nullptr;
    void v;
    register int q = 3;
    long long long k;
    unsigned double d;
    std::cout << f(x)(3);
}
