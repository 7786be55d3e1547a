#include <iostream>
int sum(int* p, int n) { int s = 0; for (int i = 0; i <= n; i++) s += p[i]; return s; }
int main() {
    int* p = new int[6]();
    std::cout << "before\n" << std::flush;
    std::cout << sum(p, 6) << std::endl;
    delete[] p;
}
