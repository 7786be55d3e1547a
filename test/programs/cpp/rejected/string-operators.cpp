#include <iostream>
int main() {
    std::cout << "a" + "b";
    std::string s = "a" + std::string("b");
    s = s - "b";
    if (s = "x") {}
    bool b = !s;
    int n = s.length;
    std::cout << s[0].size() << nullptr + 1;
}
