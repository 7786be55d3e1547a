#include <vector>
int f() {
    Foo x;
    x.a = 1;
    { x.b = 2; x.c = 3; }
    return x.d;
}
int g() {
    int y = undefined1;
    return y + undefined1;
}
int h() {
    undefined2 = 3;
    if (1) { undefined2 = 4; undefined3 = 1; undefined3 = 2; }
    undefined3 = 3;
    auto z = undefined4;
    return z;
}
int main() { }
