#include <vector>
#include <iostream>
int main() {
    std::vector<int> v{1, 2, 3};
    int& first = v[0];
    for (int i = 0; i < 10; ++i) v.push_back(i);
    std::cout << "size " << v.size() << std::endl;
    std::cout << first << std::endl;
}
