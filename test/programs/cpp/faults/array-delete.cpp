#include <new>
struct T { int v; ~T() { v = 0; } };
int main() {
  T* t = new T[3];
  delete t;
}
