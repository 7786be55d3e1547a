#include <iostream>
int main() {
    int a[5];
    a[0] = 1; a[2] = 3;
    int idx = a[1];
    int b[4] = {1, 2, 3, 4};
    std::cout << b[idx & 0] << "\n";
    std::cout << a[0] + a[2] << "\n";
    std::cout << b[idx & 3] << "\n"; //~ refused: uninitialised value
}
