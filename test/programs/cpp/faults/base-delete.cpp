struct B { int x; };
struct D : B { int y[10]; ~D() {} };
int main() {
  B* b = new D;
  delete b;
}
