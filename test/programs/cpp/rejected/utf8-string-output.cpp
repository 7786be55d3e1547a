// A UTF-8 string has no operator<< into a narrow stream (C++20).
#include <iostream>
int main() {
    const char8_t* s = u8"abc";
    std::cout << (const void*)s << '\n';
    std::cout << s << '\n';
}
