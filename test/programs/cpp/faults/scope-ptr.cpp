#include <iostream>
int main() {
    int* p = nullptr;
    for (int i = 0; i < 3; ++i) {
        int sq = i * i;
        if (i == 2) p = &sq;
    }
    std::cout << "loop done" << std::endl;
    *p = 7;
    std::cout << *p << std::endl;
}
