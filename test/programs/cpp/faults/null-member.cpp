#include <iostream>
struct L { int v; L* next; int get() const { return v; } };
int main() {
    L a{1, nullptr};
    std::cout << a.get() << std::endl;
    L* n = a.next;
    std::cout << n->get() << std::endl;
}
