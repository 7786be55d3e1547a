#include <iostream>
#include <string>
#include <limits>
int main() {
    int n;
    std::cout << "How many? ";
    if (!(std::cin >> n)) {
        std::cout << "no number given" << std::endl;
        std::cin.clear();
        std::string rest;
        std::getline(std::cin, rest);
        std::cout << "rest='" << rest << "' eof=" << std::cin.eof() << std::endl;
        n = 3;
    }
    double sum = 0;
    for (int i = 1; i <= n; i++) sum += 1.0 / i;
    std::cout << sum << std::endl;
    char c = std::cin.get();
    std::cout << (c == EOF) << ' ' << std::cin.good() << '\n';
    int x = 7;
    std::cin >> x;
    std::cout << x << '\n';
    return n == 3 ? 4 : 0;
}
