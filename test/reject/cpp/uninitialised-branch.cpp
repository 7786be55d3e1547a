#include <iostream>
int main() {
    int x;
    int y = x + 1;
    int z = y * 2;
    if (z > 10) //~ refused: uninitialised value
        std::cout << "big\n";
    else
        std::cout << "small\n";
}
