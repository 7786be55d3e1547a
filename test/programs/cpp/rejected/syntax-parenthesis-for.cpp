#include <iostream>
#include <string>
int main() {
    int a[3] = {1, 2, 3};
    for (int i = 0; i < 3; i++ {
        std::cout << a[i];
    }
    return 0;
}
