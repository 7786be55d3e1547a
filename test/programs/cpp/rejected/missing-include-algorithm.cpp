#include <iostream>
#include <vector>
int main() {
    std::vector<int> v{3,1,2};
    std::sort(v.begin(), v.end());
    for (int x : v) std::cout << x;
    int m = std::accumulate(v.begin(), v.end(), 0);
    std::cout << m;
}
