#include <vector>
int main() {
    std::vector<int> v{3,1,2};
    std::cout << v[0] << std::endl;
    cout << "x";
    printf("x");
}
