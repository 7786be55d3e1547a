int f() { return 1; }
int main() {
  f() = 3;
  int& r = 5;
}
