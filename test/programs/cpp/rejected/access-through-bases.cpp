#include <iostream>
class A { protected: int p = 1; static int sp; void pf() {} public: int q = 2; using T = int; static const int K = 3; void f() {} struct N { int z; }; enum E { X }; private: int r; friend class F; friend int peek(A&); };
int A::sp = 4;
class B : A { public: using A::q; void g() { p++; f(); T t = K; sp++; } using A::f; };
class C : public B { public: void h() { q++; f(); } };
class C2 : public B { void h() { p++; } };
class C3 : public B { void h() { A* a; T t; } };
struct D : A { void k(A& a, D& d) { d.p = 1; p = 2; A::p = 3; sp = 1; A::sp = 2; d.pf(); } };
struct D2 : A { void k(A& a) { a.p = 1; } };
struct D3 : A { void k(A& a) { a.pf(); } };
struct F : B { int m(A& a) { return a.r; } };
int peek(A& a) { return a.r + a.p; }
struct G : protected A { };
struct H : G { int m() { return q + p; } };
class Q { class In { public: int v = 1; }; public: In make() { return In(); } };
int main() {
  B b; b.q = 1; b.f(); b.p;
  C c; c.q;
  C::K;
  B::T t;
  G g; g.q;
  H h; h.f();
  D d; d.q; d.f(); D::N n; D::X;
  auto in = Q().make(); in.v;
  Q::In bad;
  A* ap = &b;
  A& ar = g;
  A* ok = &d;
}
