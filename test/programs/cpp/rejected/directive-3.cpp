# <iostream>
#include <cstdio>
int main() {
  std::cout << 1;
  printf("x");
}
