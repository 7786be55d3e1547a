#include <iostream>
#include <vector>
struct S { int id; bool ok; S(int i) : id(i) {} };
int main() {
    std::vector<S> v;
    for (int i = 0; i < 5; i++) v.push_back(S(i));
    std::vector<S> w = v;
    int t = 0;
    for (auto& s : w) t += s.id;
    std::cout << t << "\n";
}
