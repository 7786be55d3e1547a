#include <iostream>

struct Thing {
    const char* name;

    explicit Thing(const char* n) : name(n) { std::cout << "+ " << name << std::endl; }
    ~Thing() { std::cout << "- " << name << std::endl; }
};

Thing everywhere("static");

void work() {
    static Thing once("static in a function");
    Thing here("automatic");
    Thing("temporary");
    Thing* heap = new Thing("dynamic");  // beat: made
    delete heap;                         // beat: deleted
    std::cout << "leaving work" << std::endl;
}

int main() {
    work();                              // beat: left
    std::cout << "leaving main" << std::endl;
}
