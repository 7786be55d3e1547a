#include <iostream>
#include <numeric>
#include <compare>
#include <stdexcept>
class Rational {
    long n, d;
    void norm() { if (d < 0) { n = -n; d = -d; } long g = std::gcd(n, d); if (g) { n /= g; d /= g; } }
public:
    Rational(long n = 0, long d = 1) : n(n), d(d) { if (!d) throw std::domain_error("zero denominator"); norm(); }
    Rational operator-() const { return {-n, d}; }
    Rational& operator+=(const Rational& o) { n = n * o.d + o.n * d; d *= o.d; norm(); return *this; }
    Rational& operator*=(const Rational& o) { n *= o.n; d *= o.d; norm(); return *this; }
    Rational& operator++() { n += d; return *this; }
    Rational operator++(int) { Rational t = *this; ++*this; return t; }
    friend Rational operator+(Rational a, const Rational& b) { return a += b; }
    friend Rational operator-(const Rational& a, const Rational& b) { return a + -b; }
    friend Rational operator*(Rational a, const Rational& b) { return a *= b; }
    friend Rational operator/(Rational a, const Rational& b) { return a *= Rational(b.d, b.n); }
    std::strong_ordering operator<=>(const Rational& o) const { return n * o.d <=> o.n * d; }
    bool operator==(const Rational& o) const { return n == o.n && d == o.d; }
    explicit operator double() const { return double(n) / d; }
    explicit operator bool() const { return n; }
    friend std::ostream& operator<<(std::ostream& o, const Rational& r) { o << r.n; if (r.d != 1) o << '/' << r.d; return o; }
    friend std::istream& operator>>(std::istream& i, Rational& r) { char c; long n, d; if (i >> n >> c >> d) r = Rational(n, d); return i; }
};
int main() {
    Rational a(1, 2), b(-3, 4), c = 5;
    std::cout << a + b << ' ' << a - b << ' ' << a * b << ' ' << a / b << ' ' << c + a << ' ' << 2 * a << '\n';
    std::cout << (a < b) << (a > b) << (a == Rational(2, 4)) << (a != b) << (a <= 1) << (1 >= a) << '\n';
    std::cout << a++ << ' ' << a << ' ' << ++a << ' ' << double(a) << '\n';
    if (!(a - a)) std::cout << "zero\n";
    try { a / Rational(); } catch (std::domain_error& e) { std::cout << e.what() << '\n'; }
    Rational h;
    for (int i = 1; i <= 10; i++) h += Rational(1, i);
    std::cout << h << '\n';
    auto o = a <=> b;
    std::cout << (o > 0 ? "greater" : "not") << '\n';
}
