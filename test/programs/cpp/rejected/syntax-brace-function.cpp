#include <iostream>
#include <string>
int main()
    int x = 3;
    std::cout << x;
}
