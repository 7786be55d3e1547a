#include <iostream>
int main() {
    for (int i = 0; i < 3; i++) { }
    std::cout << i;
    { int y = 1; }
    y++;
    goto end;
    int z = 3;
end:
    return z;
}
