#include <memory>
#include <string>
struct W { std::unique_ptr<int> p; };
struct ND { ND(int); };
struct V { ND n; int k; };
struct R { int& r; };
struct CD { CD(const CD&) = delete; CD(); };
struct M : CD { int z; };
struct U { union { std::string s; int i; }; };
class PD { ~PD(); };
struct H { PD p; };
struct K { const int c; K() = default; };
int main() {
  W a; W b = a;
  b = a;
  V v;
  R r;
  M m; M n(m);
  U u;
  H h;
  K k;
  const int z;
  const ND q;
}
