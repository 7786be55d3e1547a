struct A { A(int) {} };
int main() {
  A a;
  A b(1);
}
