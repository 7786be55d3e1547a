#include <iostream>
#include <memory>
#include <vector>

struct Screen {
    ~Screen() { std::cout << "freed screen" << std::endl; }
};

struct Button {
    std::vector<std::weak_ptr<Screen>> listeners;

    void press() {
        int reached = 0;
        for (const auto& one : listeners) {
            if (!one.expired()) reached++;
        }
        std::cout << "listeners reached: " << reached << std::endl;
    }
};

int main() {
    auto screen = std::make_shared<Screen>();
    Button button;
    button.listeners.push_back(screen);
    button.press();
    screen.reset();                      // beat: closed
    button.press();                      // beat: removed
}
