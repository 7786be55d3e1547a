#include <iostream>
int main() {
    int a = 10;
    if (a > 5) {
        std::cout << "big";
    else
        std::cout << "small";
    }
    return 0;
}
