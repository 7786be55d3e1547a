struct N { int v; };
int main() {
  N n;
  n.w = 3;
  N* p = &n;
  p.v = 2;
}
