#include <memory>
#include <cstdio>
int main() {
  int* raw;
  {
    auto p = std::make_unique<int>(4);
    raw = p.get();
  }
  printf("%d\n", *raw);
}
