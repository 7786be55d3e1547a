#include <cstdio>
int main() {
  int* p;
  {
    int x = 3;
    p = &x;
  }
  *p = 4;
  printf("%d\n", *p);
}
