#include <iostream>
#include <string>
int main() {
    int n = 3;
    if (n > 2)
        n++;
        n--;
    else
        n = 0;
    return n;
}
