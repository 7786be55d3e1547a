#include <iostream>
#include <memory>
#include <string>
int main() {
    std::unique_ptr<int> p = new int(4);
    std::string s = 5;
    int x = std::string("a");
    std::shared_ptr<int> q = std::make_unique<int>(3);
    std::unique_ptr<int> r = q;
    const char* c = std::string("x");
    std::unique_ptr<int> z = p;
}
