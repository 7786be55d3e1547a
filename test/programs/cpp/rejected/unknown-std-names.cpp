#include <iostream>
#include <string>
std::strng f() { return "x"; }
int main() {
    std::cot << "x";
    std::string s = std::to_strng(5);
    int n = std::stoi("5");
    std::cout << n << s << std::end1;
    strng t;
}
