class A { int p; };
int main() {
  A a;
  a.p = 3;
}
