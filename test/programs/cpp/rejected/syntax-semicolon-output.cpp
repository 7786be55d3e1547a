#include <iostream>
#include <string>
int main() {
    int x = 5;
    std::cout << x << "\n"
    x++;
    return 0;
}
