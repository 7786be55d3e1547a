#include <iostream>
#include <vector>
#include <complex>
#include <algorithm>
class Poly {
    std::vector<double> c;
public:
    Poly(std::initializer_list<double> l) : c(l) { trim(); }
    explicit Poly(std::vector<double> v) : c(std::move(v)) { trim(); }
    void trim() { while (c.size() > 1 && c.back() == 0) c.pop_back(); }
    size_t degree() const { return c.size() - 1; }
    double operator()(double x) const { double r = 0; for (auto it = c.rbegin(); it != c.rend(); ++it) r = r * x + *it; return r; }
    Poly operator*(const Poly& o) const { std::vector<double> r(c.size() + o.c.size() - 1); for (size_t i = 0; i < c.size(); i++) for (size_t j = 0; j < o.c.size(); j++) r[i + j] += c[i] * o.c[j]; return Poly(r); }
    Poly derive() const { std::vector<double> r; for (size_t i = 1; i < c.size(); i++) r.push_back(i * c[i]); if (r.empty()) r.push_back(0); return Poly(std::move(r)); }
    friend std::ostream& operator<<(std::ostream& os, const Poly& p) {
        bool first = true;
        for (size_t i = p.c.size(); i-- > 0;) { double k = p.c[i]; if (k == 0 && p.c.size() > 1) continue; if (!first) os << (k < 0 ? " - " : " + "); else if (k < 0) os << '-'; first = false; double a = k < 0 ? -k : k; if (a != 1 || i == 0) os << a; if (i) os << 'x'; if (i > 1) os << '^' << i; }
        return os;
    }
};
int main() {
    Poly p{-1, 0, 3}, q{1, 1};
    std::cout << p << " | " << q << " | " << p * q << " | " << (p * q).derive() << " | " << p(2) << ' ' << p.degree() << '\n';
    double x = 1; for (int i = 0; i < 6; i++) x -= p(x) / p.derive()(x); std::cout << x << '\n';
    std::complex<double> z(3, 4), w = {1, -1};
    std::cout << z << ' ' << std::abs(z) << ' ' << z * w << ' ' << z / w << ' ' << std::conj(z) << ' ' << z.real() + w.imag() << ' ' << std::norm(z) << '\n';
    z += 1; std::cout << z << (z == w) << '\n';
}
