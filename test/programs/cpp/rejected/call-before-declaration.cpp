#include <iostream>
int main() {
    helper(3);
    return 0;
}
void helper(int x) { std::cout << x; }
