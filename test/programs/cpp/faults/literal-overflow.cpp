#include <cstdio>
int main() {
  const char* s = "abc";
  printf("%c\n", s[5]);
}
