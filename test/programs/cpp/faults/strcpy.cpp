#include <cstring>
int main() {
  char buf[8];
  strcpy(buf, "too long for it");
  return buf[0];
}
