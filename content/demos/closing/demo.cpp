#include <iostream>
#include <stdexcept>
#include <string>

struct Door {
    std::string name;

    explicit Door(std::string n) : name(n) { std::cout << "open " << name << std::endl; }
    ~Door() { std::cout << "close " << name << std::endl; }
};

int main() {
    try {
        Door x("x");
        Door y("y");
        std::cout << "inside" << std::endl;                        // beat: opened
        throw std::runtime_error("fire");
    } catch (const std::runtime_error& error) {
        std::cout << "caught " << error.what() << std::endl; // beat: caught
    }
}
