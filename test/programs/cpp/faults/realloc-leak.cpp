#include <cstdlib>
void f(int** out) {
  *out = (int*)malloc(40);
}
int main() {
  int* p;
  f(&p);
  p = nullptr;
  int* q = (int*)calloc(2, 8);
  q = (int*)realloc(q, 100);
  return q == nullptr;
}
