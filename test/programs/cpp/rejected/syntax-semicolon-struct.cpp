#include <iostream>
#include <string>
struct P {
    int a;
    int b;
}
int main() {
    P p;
    p.a = 1;
    return 0;
}
