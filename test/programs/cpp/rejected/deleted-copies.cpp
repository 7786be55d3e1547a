#include <memory>
#include <utility>
struct R { R() {} R(const R&) = delete; R& operator=(const R&) = delete; R(R&&) = default; };
void take(R r) {}
void ref(R& r) {}
int main() {
    R a;
    R b = a;
    b = a;
    take(a);
    take(std::move(a));
    ref(R());
    auto p = std::make_unique<int>(1);
    auto q = p;
    std::unique_ptr<int> s;
    s = p;
    const auto t = std::move(p);
    auto u = std::move(t);
}
