#include <climits>
#include <cstdio>
int main() {
  int x = INT_MAX;
  x = x + 1;
  printf("%d\n", x);
  int s = 33;
  printf("%d\n", 1 << s);
}
