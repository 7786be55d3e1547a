#include <string>
#include <string_view>
#include <iostream>
std::string_view pick(bool b) {
    std::string local = b ? "a fairly long string that is on the heap" : "short";
    return local;
}
int main() {
    std::string_view v = pick(true);
    std::cout << v.size() << std::endl;
    std::cout << v << std::endl;
}
