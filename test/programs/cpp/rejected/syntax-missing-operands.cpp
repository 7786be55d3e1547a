#include <iostream>
#include <string>
int main() {
    int x = ;
    int y = 3 + ;
    x = y * ;
    std::cout << ;
    return x;
}
