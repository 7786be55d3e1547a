#include <string>
int main() {
  int x = "abc";
  std::string s = 5;
}
