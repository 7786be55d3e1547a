int f() {
  co_return 1; //~ refused: co_return
}
int main() { return f(); }
