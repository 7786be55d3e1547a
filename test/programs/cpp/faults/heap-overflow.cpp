#include <cstdlib>
int main() {
  char* p = (char*)malloc(10);
  p[10] = 1;
  free(p);
}
