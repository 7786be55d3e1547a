#include <string>
#include <iostream>
int main() {
  std::string* s = new std::string("a long string that is not small at all");
  std::cout << *s << std::endl;
}
