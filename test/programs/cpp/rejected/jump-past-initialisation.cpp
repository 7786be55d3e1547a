#include <iostream>
#include <string>
int f(int x) {
  switch (x) {
    case 1: int y = 5; return y;
    case 2: return 2;
    default: return 3;
  }
}
int g(int x) {
  switch (x) { case 1: { int z = 1; return z; } case 2: int w; w = 3; return w; case 3: return 1; }
  switch (x) { case 1: std::string s; break; case 4: break; }
  switch (x) { case 1: try { case 2: x++; } catch (...) { } }
  return 0;
}
int h(int n) {
again:
  int k = n; if (k > 3) { n--; goto again; }
  for (int i = 0; i < 3; i++) { if (i == 2) goto done; }
done:
  goto in;
  { int q = 1; in: n = q; }
  return n;
}
auto l = [](int x) { switch (x) { case 0: int a = 1; case 1: return a; } return 0; };
int main() {}
