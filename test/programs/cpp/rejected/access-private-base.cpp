#include <iostream>
class A { int secret = 1; protected: int p = 2; public: int q = 3; };
class B : A { public: int get() { return p; } };
int main() {
    A a; B b;
    std::cout << a.secret;
    std::cout << a.p;
    std::cout << b.q;
    std::cout << b.get();
}
