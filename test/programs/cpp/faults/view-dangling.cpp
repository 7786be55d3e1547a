#include <string_view>
#include <string>
#include <iostream>
std::string_view f() {
  std::string s = "this is a rather long string indeed";
  return s;
}
int main() {
  auto v = f();
  std::cout << v << std::endl;
}
