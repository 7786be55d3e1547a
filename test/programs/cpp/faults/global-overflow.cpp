int g[4];
int main(int argc, char**) {
  int* p = g;
  return p[argc + 3];
}
