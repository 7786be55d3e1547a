#include <cassert>
#include <cstdio>
int main() {
  printf("before\n");
  int x = 3;
  assert(x == 4);
}
