#include <iostream>
#include <string>
class A {
public:
    int x
    int y;
    void f() { x = 1; y = 2; }
};
int main() { A a; a.f(); a.y = 3; }
