#include <cstdio>
struct A { int x; virtual void f() { printf("%d\n", x); } virtual ~A() {} };
int main() {
  A* a = new A{};
  a->x = 3;
  a->f();
  delete a;
  a->f();
}
