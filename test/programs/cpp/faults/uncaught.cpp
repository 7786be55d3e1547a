#include <iostream>
#include <stdexcept>
int main() {
  std::cout << "start" << std::endl;
  std::cout << "lost\n";
  throw std::runtime_error("boom");
}
