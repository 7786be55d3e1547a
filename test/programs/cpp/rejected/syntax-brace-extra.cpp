#include <iostream>
#include <string>
int main() {
    int x = 3;
    x = x + 1;
    }
    return x;
}
