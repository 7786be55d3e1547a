#include <functional>
#include <iostream>
double f(double x) { return x; }
int main() { std::function<double(double)> g = f; std::cout << g(2) << "\n"; g = f; std::function<double(double)> h(f); std::function<double(double)> k{f}; std::cout << h(1)<<k(4);
std::function<double(double)> a[] = {f, f}; std::cout << a[1](3); }
