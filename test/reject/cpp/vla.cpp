int main(int argc, char**) {
  int a[argc]; //~ refused: variable-length array
  a[0] = 1;
  return a[0];
}
