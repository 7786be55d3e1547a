#include <iostream>
struct Opt { bool has; int v; };
int main() {
    Opt* o = new Opt;
    if (o->has) std::cout << "has\n";
    else std::cout << "none\n";
    delete o;
}
