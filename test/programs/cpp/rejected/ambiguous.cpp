int f(int);
int f(double);
int main() {
  f(1L);
  return;
}
