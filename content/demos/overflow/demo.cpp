#include <iostream>

int main() {
    int* scores = new int[3]{10, 20, 30};
    int sum = 0;
    for (int i = 0; i <= 3; i++) {
        std::cout << "reading " << i << std::endl;
        sum += scores[i];
    }
    std::cout << sum << std::endl;
    delete[] scores;
}
