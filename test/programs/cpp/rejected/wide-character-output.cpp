// A character of another width has no operator<< into a narrow stream (C++20).
#include <iostream>
int main() {
    char16_t c = u'x';
    std::cout << (int)c << '\n';
    std::cout << c << '\n';
}
