#include <iostream>
int f(int& x) { return x; }
int g(const int& x) { return x; }
int h(int&& x) { return x; }
int main() {
    int a = 1; const int c = 2;
    f(a); f(c); f(3); f(a + 1);
    g(a); g(c); g(3);
    h(a); h(c);
    h(3); h(std::move(a));
    double d = 1.5;
    f(d);
    g(d);
    h(d);
}
