#include <iostream>
#include <vector>
#include <string>
#include <utility>
struct T { std::string n; T(const char* s) : n(s) { std::cout << "ctor " << n << '\n'; } T(const T& o) : n(o.n) { std::cout << "copy " << n << '\n'; } T(T&& o) : n(std::move(o.n)) { std::cout << "move " << n << '\n'; } T& operator=(const T& o) { n = o.n; std::cout << "copy= " << n << '\n'; return *this; } T& operator=(T&& o) { n = std::move(o.n); std::cout << "move= " << n << '\n'; return *this; } ~T() { std::cout << "dtor " << n << '\n'; } };
T id(T t) { return t; }
T pick(bool b) { T x("x"), y("y"); if (b) return x; return y; }
int main() {
    T a("a"); T b = id(a); T c = id(std::move(a)); std::cout << "[" << a.n << "]\n";
    T d = pick(false); d = pick(true);
    std::vector<T> v; v.reserve(1); v.push_back("p"); v.push_back(T("q"));
    std::swap(v[0], v[1]); v.insert(v.begin(), T("r")); v.erase(v.begin()); v.pop_back();
    std::cout << "end\n";
    const T k("k"); T m = std::move(k);
    auto l = [c = std::move(c)] { return c.n.size(); }; std::cout << l() << '\n';
}
