#include <cstdlib>
int main() {
  int* p = new int[4];
  free(p);
}
