#include <map>
#include <iostream>
int main() {
  std::map<int,int*> m;
  for (int i = 0; i < 3; i++)
    m[i] = new int(i);
  delete m[1];
  std::cout << m.size() << std::endl;
}
