#include <iostream>

struct Ghost {
    static Ghost* saved;
    int number = 7;

    ~Ghost() {
        std::cout << "destructor runs" << std::endl;
        saved = this;
    }
};

Ghost* Ghost::saved = nullptr;

int main() {
    Ghost* ghost = new Ghost;
    delete ghost;                                       // beat: first-death
    std::cout << "saved: " << (Ghost::saved != nullptr) << std::endl;
    std::cout << Ghost::saved->number << std::endl;     // beat: second-death
}
