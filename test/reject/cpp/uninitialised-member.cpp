#include <iostream>
class C {
    int total;
    int n;
public:
    C() : n(0) {}
    void add(int k) { total += k; n++; }
    int avg() const { return n ? total / n : 0; }
};
int main() {
    C c;
    c.add(4);
    c.add(8);
    std::cout << c.avg() << "\n"; //~ refused: uninitialised value
}
