#include <iostream>
struct A { int a = 1; virtual ~A() {} };
struct L : A {}; struct R : A {}; struct D : L, R {};
struct VL : virtual A {}; struct VR : virtual A {}; struct VD : VL, VR {};
class P : A { public: void m() { A* a = this; a->a = 2; } friend void fr(P*); };
void fr(P* p) { A* a = p; }
void nf(P* p) { A* a = (A*)p; A& r = (A&)*p; }
int main() {
  D d; VD v;
  A* x = &v;
  A* y = &d;
  A* z = static_cast<L*>(&d);
  d.a = 1;
  v.a = 1;
  P p; p.m(); fr(&p); nf(&p);
  A& r = p;
  const A& c = P();
  try { throw P(); } catch (A&) {}
}
