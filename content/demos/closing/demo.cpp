#include <iostream>
#include <stdexcept>
#include <string>

struct Door {
    std::string name;

    explicit Door(std::string n) : name(n) { std::cout << "open " << name << "\n"; }
    ~Door() { std::cout << "close " << name << "\n"; }
};

int main() {
    try {
        Door x("x");
        Door y("y");
        std::cout << "inside\n";                        // beat: opened
        throw std::runtime_error("fire");
    } catch (const std::runtime_error& error) {
        std::cout << "caught " << error.what() << "\n"; // beat: caught
    }
}
