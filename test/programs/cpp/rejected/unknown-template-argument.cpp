#include <vector>
int main() {
    std::vector<Foo> v;
    v.push_back(1);
    for (auto& x : v) { (void)x; }
    v.size();
}
