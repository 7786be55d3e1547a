#include <iostream>
int main() {
    std::vector<int> v;
    v.push_back(1);
    std::cout << v.size() << "\n";
    v.push_back(2);
    for (int x : v) std::cout << x;
}
