#include <iostream>
#include <string>
int f() {
    return 3
}
int main() { return f(); }
