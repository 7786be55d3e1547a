void g(int& x) {}
int main() {
  g(5);
  const int c = 1;
  g(c);
  int* p = &c;
}
