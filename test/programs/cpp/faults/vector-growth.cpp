#include <vector>
#include <cstdio>
int main() {
  std::vector<int> v{1,2,3};
  int& r = v[0];
  v.push_back(4);
  r = 7;
  printf("%d\n", v[0]);
}
