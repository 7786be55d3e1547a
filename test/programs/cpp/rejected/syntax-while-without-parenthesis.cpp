#include <iostream>
#include <string>
int main() {
    int x = 3;
    while x < 5 {
        x++;
    }
    return x;
}
