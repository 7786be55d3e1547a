#include <vector>
#include <iostream>
#include <string>
#include <array>
int main() {
    std::vector<int> v(3);
    try { v.at(3) = 1; } catch (const std::out_of_range& e) { std::cout << e.what() << '\n'; }
    std::string s = "abc";
    try { s.at(10); } catch (const std::exception& e) { std::cout << e.what() << '\n'; }
    try { s.substr(5); } catch (const std::exception& e) { std::cout << e.what() << '\n'; }
    std::array<int, 2> a{}; try { a.at(2); } catch (const std::exception& e) { std::cout << e.what() << '\n'; }
    try { std::vector<int> big(-1); } catch (const std::exception& e) { std::cout << e.what() << '\n'; }
    try { std::string t(3, 'x'); t.insert(9, "y"); } catch (const std::exception& e) { std::cout << e.what() << std::endl; }
    std::cout << v[3] << '\n';
}
