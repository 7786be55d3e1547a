#include <map>
#include <string>
#include <iostream>
int main() {
    std::map<int, std::string> m{{1, "a"}, {2, "b"}, {3, "c"}};
    for (auto it = m.begin(); it != m.end(); ++it)
        if (it->first == 2)
            m.erase(it);
    std::cout << m.size() << '\n';
}
