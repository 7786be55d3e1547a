#include <iostream>
#include <string>
int main() {
    int n = 3;
    if (n > 2) {
        std::cout << n;
    
    return 0;
}
