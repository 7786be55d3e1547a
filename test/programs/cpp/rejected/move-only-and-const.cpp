#include <utility>
struct M { M(M&&) = default; M() {} };
void sink(M&&) {}
int main() {
    M a;
    M b = a;
    sink(a);
    sink(std::move(a));
    M& r = M();
    const M c;
    M d = std::move(c);
    b = std::move(a);
}
