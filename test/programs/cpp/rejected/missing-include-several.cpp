#include <iostream>
int main() {
    int* p = malloc(4);
    std::unique_ptr<int> q(new int);
    std::map<int,int> m;
    m[1] = 2;
    INT_MAX;
    strlen("abc");
}
