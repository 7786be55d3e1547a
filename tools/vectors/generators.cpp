// Prints the first numbers of rand() for a few seeds and the ten-thousandth ones of the Mersenne Twisters, for generators.txt.
#include <cstdlib>
#include <iostream>
#include <random>

int main() {
    for (unsigned seed : {0u, 1u, 42u, 4294967295u}) {
        std::srand(seed);
        int a = std::rand(), b = std::rand(), c = std::rand();
        std::cout << a << " " << b << " " << c << "\n";
    }
    std::mt19937 g;
    g.discard(9999);
    std::cout << g() << "\n";
    std::mt19937_64 h;
    h.discard(9999);
    std::cout << h() << "\n";
}
