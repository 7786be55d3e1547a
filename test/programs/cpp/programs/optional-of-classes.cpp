// std::optional of types that have something to destroy: one of its two destructors is chosen by a constraint.
#include <iostream>
#include <optional>
#include <string>
#include <vector>

struct Loud {
    std::string n;
    explicit Loud(std::string s) : n(std::move(s)) { std::cout << "+" << n << '\n'; }
    Loud(const Loud& o) : n(o.n + "'") { std::cout << "copy " << n << '\n'; }
    Loud(Loud&& o) noexcept : n(std::move(o.n)) { std::cout << "move " << n << '\n'; }
    Loud& operator=(const Loud& o) { n = o.n; std::cout << "assign " << n << '\n'; return *this; }
    ~Loud() { std::cout << "-" << n << '\n'; }
};
std::optional<std::string> find(const std::vector<std::string>& v, char c) {
    for (const auto& s : v) if (s[0] == c) return s;
    return std::nullopt;
}
int main() {
    std::vector<std::string> v{"red", "green", "blue"};
    std::cout << find(v, 'g').value_or("none") << find(v, 'x').value_or("none") << '\n';
    std::optional<Loud> a, b(std::in_place, "b");
    a.emplace("a");
    a = b;
    b.reset();
    std::cout << a.has_value() << b.has_value() << a->n << '\n';
    std::optional<Loud> c = std::move(a);
    std::cout << (c ? c->n : "empty") << '\n';
    a = std::nullopt;
    std::optional<int> i = 3, j;
    std::cout << (i > j) << (i == 3) << *i << j.value_or(9) << '\n';
    try { j.value(); } catch (const std::bad_optional_access& e) { std::cout << e.what() << '\n'; }
    std::optional<std::vector<int>> w{std::in_place, 3, 5};
    w->push_back(1);
    std::cout << w->size() << '\n';
}
