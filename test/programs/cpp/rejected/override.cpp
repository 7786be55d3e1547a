#include <iostream>
struct B { virtual void f() {} };
struct D : B { void f(int) override {} };
int main() { D d; }
