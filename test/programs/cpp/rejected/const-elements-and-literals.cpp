#include <iostream>
int main() {
    const int a[] = {1, 2, 3};
    for (auto& x : a) x = 2;
    for (const auto x : a) x++;
    const char* s = "abc";
    s[0] = 'x';
    char* t = "abc";
    char u[] = "abc";
    u[0] = 'x';
    char w[3] = "abc";
    std::cout << u;
}
