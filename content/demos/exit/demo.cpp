#include <cstdlib>
#include <iostream>

struct Lamp {
    const char* name;
    ~Lamp() { std::cout << "off: " << name << "\n"; }
};

Lamp everywhere{"static"};

int main() {
    Lamp here{"local"};
    std::cout << "leaving\n";                      // beat: leaving
    std::exit(0);
}
