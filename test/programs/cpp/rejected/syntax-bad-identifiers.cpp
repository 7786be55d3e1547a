#include <iostream>
#include <string>
int main() {
    int 2x = 3;
    int class = 4;
    return 0;
}
