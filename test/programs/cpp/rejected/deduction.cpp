template <class T> T mx(T a, T b) { return a > b ? a : b; }
int main() {
  return mx(1, 2.5);
}
