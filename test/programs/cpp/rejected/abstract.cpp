struct S { virtual void f() = 0; };
int main() {
  S s;
}
