#include <iostream>
int main() {
    int* p = 0;
    double* q = p;
    int i = p;
    char c = "a";
    int& r = 5;
    const int& cr = 5;
    int* const cp = p;
    cp = nullptr;
    const int* pc = p;
    *pc = 1;
    std::cout << cr;
}
