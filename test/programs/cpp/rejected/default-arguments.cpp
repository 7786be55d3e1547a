#include <iostream>
void f(int a, int b = 2, int c);
void g(int a = 1);
void g(int a = 1) {}
int h(int, int);
int main() {
    h(1);
    h(1, 2, 3);
    g(1, 2);
    std::cout << h;
    int k = h(1, "2");
}
