#include <iostream>
#include <memory>
#include <vector>

struct Screen {
    ~Screen() { std::cout << "freed screen\n"; }
};

struct Button {
    std::vector<std::weak_ptr<Screen>> listeners;

    void press() {
        int reached = 0;
        for (const auto& one : listeners) {
            if (!one.expired()) reached++;
        }
        std::cout << "listeners reached: " << reached << "\n";
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
