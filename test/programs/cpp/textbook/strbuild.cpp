#include <iostream>
#include <cstring>
#include <algorithm>
class Str {
    char* p; size_t n;
public:
    Str(const char* s = "") : p(new char[strlen(s) + 1]), n(strlen(s)) { strcpy(p, s); }
    Str(const Str& o) : p(new char[o.n + 1]), n(o.n) { memcpy(p, o.p, n + 1); }
    Str(Str&& o) noexcept : p(o.p), n(o.n) { o.p = nullptr; o.n = 0; }
    Str& operator=(Str o) { swap(o); return *this; }
    ~Str() { delete[] p; }
    void swap(Str& o) noexcept { std::swap(p, o.p); std::swap(n, o.n); }
    Str operator+(const Str& o) const { Str r; delete[] r.p; r.p = new char[n + o.n + 1]; memcpy(r.p, p, n); memcpy(r.p + n, o.p, o.n + 1); r.n = n + o.n; return r; }
    char& operator[](size_t i) { return p[i]; }
    const char* c_str() const { return p ? p : "(null)"; }
    size_t size() const { return n; }
    bool operator<(const Str& o) const { return strcmp(p, o.p) < 0; }
};
std::ostream& operator<<(std::ostream& o, const Str& s) { return o << s.c_str(); }
int main() {
    Str a("foo"), b = a, c = a + "bar";
    b[0] = 'g';
    std::cout << a << b << c << '\n';
    a = c; c = std::move(b);
    std::cout << a << c << b << b.size() << '\n';
    Str v[] = {"pear", "fig", "apple"};
    std::sort(std::begin(v), std::end(v));
    for (auto& s : v) std::cout << s << ' ';
    b = "again"; std::cout << b << '\n';
}
