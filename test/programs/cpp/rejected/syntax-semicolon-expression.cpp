#include <iostream>
#include <string>
int main() {
    int x = 5;
    x = x + 1
    int y = x;
    std::cout << x << y << "\n";
}
