#include <cstdio>
int* f() {
  int x = 5;
  int* q = &x;
  return q;
}
int main() {
  int* p = f();
  printf("%d\n", *p);
}
