enum class C { A, B };
int main() {
  int x = C::A;
  C c = 1;
  switch (c) { case C::A: break; case C::A: break; }
}
