// Constants of functions and classes in constant expressions: arrays, std::array, objects, and what was made of them.
#include <array>
#include <iostream>

template <class T, std::size_t N> constexpr T sum(const std::array<T, N>& a) { T s{}; for (auto x : a) s += x; return s; }
constexpr int total(const int (&a)[3]) { int s = 0; for (auto x : a) s += x; return s; }
struct Point { int x, y; constexpr int dot(const Point& o) const { return x * o.x + y * o.y; } };
constexpr std::array<int, 5> squares() { std::array<int, 5> r{}; for (int i = 0; i < 5; i++) r[i] = i * i; return r; }
constexpr auto table = squares();
template <int N> struct Box { int a[N]; };

int main() {
    constexpr std::array<int, 4> a{1, 2, 3, 4};
    static_assert(sum(a) == 10);
    constexpr int b[3] = {1, 2, 3};
    static_assert(total(b) == 6 && b[2] == 3);
    constexpr Point p{2, 3}, q{p.x + 1, p.dot(p)};
    static_assert(q.y == 13 && p.dot(q) == 45);
    static constexpr std::array<int, 2> c{7, 8};
    static_assert(c[1] == 8 && c.size() == 2 && table[4] == 16 && sum(table) == 30);
    Box<sum(a)> box{};
    int plain[total(b)] = {};
    std::cout << sizeof box << ' ' << sizeof plain << ' ' << q.x << ' ' << sum(table) << '\n';
    switch (13) { case q.y: std::cout << "thirteen\n"; break; default: std::cout << "other\n"; }
}
