#include <iostream>
#include <list>
int main() {
  std::list<int> l{1,2,3};
  for (auto it = l.begin(); it != l.end(); ++it)
    if (*it == 2) l.erase(it);
  std::cout << l.size();
}
