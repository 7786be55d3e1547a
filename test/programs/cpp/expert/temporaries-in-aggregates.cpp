#include <cstdio>
#include <string>
struct T { int i; T(int i) : i(i) { std::printf("T%d ", i); } T(const T& o) : i(o.i + 100) { std::printf("C%d ", i); } ~T() { std::printf("~T%d ", i); } };
struct P { T a; int b; };
int f(const T& t) { return t.i; }
void use(P p) { std::printf("use "); }
struct Q { int x; const T& r; };
int g(Q q) { std::printf("g "); return q.x + q.r.i; }
struct W { P p; T t; };
int h(bool b) { P p{T(b ? f(T(1)) : f(T(2))), f(T(3))}; std::printf("| "); return p.a.i; }
int main() {
  use(P{T(5), f(T(6))}); std::printf("\n");
  std::printf("%d\n", g(Q{f(T(7)), T(8)}));
  P* p = new P{f(T(9)), f(T(10))}; std::printf("|\n"); delete p; std::printf("\n");
  h(true); std::printf("\n"); h(false); std::printf("\n");
  T arr[2] = {T(f(T(11))), f(T(12))}; std::printf("|\n");
  W w{{f(T(13)), 1}, T(f(T(14)))}; std::printf("|\n");
  P q[2] = {{T(1), f(T(2))}, {f(T(3)), 4}}; std::printf("|\n");
  Q z{1, T(50)}; std::printf("| %d\n", z.r.i);
  for (const T& t : {T(20), T(21)}) std::printf("<%d> ", t.i); std::printf("\n");
}
