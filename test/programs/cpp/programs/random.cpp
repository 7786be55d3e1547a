#include <iostream>
#include <random>
#include <chrono>
int main() { std::mt19937 g(42); std::cout << g() << ' ' << g() << '\n'; std::uniform_int_distribution<int> d(1, 6); for (int i = 0; i < 5; ++i) std::cout << d(g) << ' '; std::cout << '\n'; }