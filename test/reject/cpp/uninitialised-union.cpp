#include <iostream>
union U { int i; float f; char c[8]; };
int main() {
    U u;
    u.i = 65;
    std::cout << u.c[0] << "\n";
    long long k = 0;
    for (int i = 0; i < 8; i++) k += u.c[i];
    std::cout << k << "\n"; //~ refused: uninitialised value
}
