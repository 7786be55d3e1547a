void f(int a, int b) {}
int main() {
  f(1);
  f(1, 2, 3);
}
