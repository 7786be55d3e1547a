#include <iostream>
enum class Color { Red, Green };
int main() {
    Color c = Color::Red;
    int n = c;
    if (c == 0) std::cout << n;
    switch (c) { case Color::Red: break; case Red: break; }
    Color d = 1;
}
