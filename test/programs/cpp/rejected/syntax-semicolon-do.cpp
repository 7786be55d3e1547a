#include <iostream>
#include <string>
int main() {
    do {
        int k = 1;
    } while (true)
    return 0;
}
