#include <cstdio>
int main() {
  int* p = new int[3];
  p[0] = 1;
  delete[] p;
  std::printf("%d\n", p[0]);
}
