#include <cstdlib>
#include <iostream>

struct Lamp {
    const char* name;
    ~Lamp() { std::cout << "off: " << name << std::endl; }
};

Lamp everywhere{"static"};

int main() {
    Lamp here{"local"};
    std::cout << "leaving" << std::endl;                      // beat: leaving
    std::exit(0);
}
