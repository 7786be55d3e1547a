#include <iostream>
int main() {
    int n = 5;
    switch (n) {
        case 1: std::cout << "one"; break;
        case n: break;
        case 1: break;
        case "x": break;
        default: break;
        default: break;
    }
    case 3: ;
    while (true) { int k = 0; }
    k++;
}
