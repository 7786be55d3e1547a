#include <cstdio>
int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
int main() { std::printf("%d\n", fib(27)); }
