#include <map>
#include <string>
#include <iostream>
int main() {
    const std::map<std::string, int> m{{"a", 1}};
    std::cout << m["a"];
    std::map<int, std::string> n;
    n["x"] = 1;
    auto [a, b, c] = std::pair<int, int>(1, 2);
}
