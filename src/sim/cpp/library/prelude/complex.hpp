// <complex> of float and double, as libstdc++'s operators compute it at -O0
// needs: cmath ios sstream
namespace std {
template <class T> class complex {
public:
  typedef T value_type; T _r, _i;
  constexpr complex(T r = T(), T i = T()) : _r(r), _i(i) {}
  template <class U> constexpr complex(const complex<U>& o) : _r(o.real()), _i(o.imag()) {}
  constexpr T real() const { return _r; } constexpr T imag() const { return _i; }
  constexpr void real(T v) { _r = v; } constexpr void imag(T v) { _i = v; }
  constexpr complex& operator=(T v) { _r = v; _i = T(); return *this; }
  constexpr complex& operator+=(T v) { _r += v; return *this; } constexpr complex& operator-=(T v) { _r -= v; return *this; }
  constexpr complex& operator*=(T v) { _r *= v; _i *= v; return *this; } constexpr complex& operator/=(T v) { _r /= v; _i /= v; return *this; }
  template <class U> constexpr complex& operator+=(const complex<U>& o) { _r += o.real(); _i += o.imag(); return *this; }
  template <class U> constexpr complex& operator-=(const complex<U>& o) { _r -= o.real(); _i -= o.imag(); return *this; }
  template <class U> constexpr complex& operator*=(const complex<U>& o) { T a = _r, b = _i, c = o.real(), d = o.imag(); T x = a * c - b * d, y = a * d + b * c; if (x != x && y != y) __refuse("the product of these complex numbers"); _r = x; _i = y; return *this; }
  template <class U> constexpr complex& operator/=(const complex<U>& o) { __divide(o.real(), o.imag()); return *this; }
  // as libgcc's division of complex numbers (Smith's, with Baudin's corrections)
  constexpr void __divide(T c, T d) {
    T a = _r, b = _i;
    if constexpr (is_same_v<T, float>) { double aa = a, bb = b, cc = c, dd = d; double den = cc * cc + dd * dd; if (den == 0) __refuse("division of complex numbers by zero"); _r = float((aa * cc + bb * dd) / den); _i = float((bb * cc - aa * dd) / den); return; }
    else {
      const T RBIG = T(1.7976931348623157e308) / 2, RMIN = T(2.2250738585072014e-308), RMIN2 = T(2.220446049250313e-16), RMINSCAL = 1 / RMIN2, RMAX2 = RBIG * RMIN2;
      if (c == 0 && d == 0) __refuse("division of complex numbers by zero");
      T fc = c < 0 ? -c : c, fd = d < 0 ? -d : d, fa = a < 0 ? -a : a, fb = b < 0 ? -b : b;
      if (fc < fd) {
        if (fd >= RBIG) { a /= 2; b /= 2; c /= 2; d /= 2; fd = d < 0 ? -d : d; }
        if (fd < RMIN2 || ((fa < RMIN && fa < RMAX2 && fb < RMAX2 && fd < RMAX2) || (fb < RMIN && fa < RMAX2 && fb < RMAX2 && fd < RMAX2))) { a *= RMINSCAL; b *= RMINSCAL; c *= RMINSCAL; d *= RMINSCAL; }
        T ratio = c / d, denom = (c * ratio) + d; T fr = ratio < 0 ? -ratio : ratio;
        if (fr > RMIN) { _r = ((a * ratio) + b) / denom; _i = ((b * ratio) - a) / denom; } else { _r = ((c * (a / d)) + b) / denom; _i = ((c * (b / d)) - a) / denom; }
      } else {
        if (fc >= RBIG) { a /= 2; b /= 2; c /= 2; d /= 2; fc = c < 0 ? -c : c; }
        if (fc < RMIN2 || ((fa < RMIN && fa < RMAX2 && fb < RMAX2 && fc < RMAX2) || (fb < RMIN && fa < RMAX2 && fb < RMAX2 && fc < RMAX2))) { a *= RMINSCAL; b *= RMINSCAL; c *= RMINSCAL; d *= RMINSCAL; }
        T ratio = d / c, denom = (d * ratio) + c; T fr = ratio < 0 ? -ratio : ratio;
        if (fr > RMIN) { _r = ((b * ratio) + a) / denom; _i = (b - (a * ratio)) / denom; } else { _r = (a + (d * (b / c))) / denom; _i = (b - (d * (a / c))) / denom; }
      }
    }
  }
};
#define __CPLX(op) template <class T> constexpr complex<T> operator op(const complex<T>& a, const complex<T>& b) { complex<T> r = a; r op##= b; return r; } template <class T> constexpr complex<T> operator op(const complex<T>& a, const type_identity_t<T>& b) { complex<T> r = a; r op##= b; return r; }
__CPLX(+) __CPLX(-) __CPLX(*) __CPLX(/)
#undef __CPLX
template <class T> constexpr complex<T> operator+(const type_identity_t<T>& a, const complex<T>& b) { complex<T> r = b; r += a; return r; }
template <class T> constexpr complex<T> operator-(const type_identity_t<T>& a, const complex<T>& b) { return complex<T>(a - b.real(), -b.imag()); }
template <class T> constexpr complex<T> operator*(const type_identity_t<T>& a, const complex<T>& b) { complex<T> r = b; r *= a; return r; }
template <class T> constexpr complex<T> operator/(const type_identity_t<T>& a, const complex<T>& b) { complex<T> r = a; r /= b; return r; }
template <class T> constexpr complex<T> operator+(const complex<T>& a) { return a; }
template <class T> constexpr complex<T> operator-(const complex<T>& a) { return complex<T>(-a.real(), -a.imag()); }
template <class T> constexpr bool operator==(const complex<T>& a, const complex<T>& b) { return a.real() == b.real() && a.imag() == b.imag(); }
template <class T> constexpr bool operator==(const complex<T>& a, const type_identity_t<T>& b) { return a.real() == b && a.imag() == T(); }
template <class T> constexpr T real(const complex<T>& z) { return z.real(); }
template <class T> constexpr T imag(const complex<T>& z) { return z.imag(); }
template <class T> T abs(const complex<T>& z) { return std::hypot(z.real(), z.imag()); }
template <class T> T arg(const complex<T>& z) { return std::atan2(z.imag(), z.real()); }
template <class T> constexpr T norm(const complex<T>& z) { return z.real() * z.real() + z.imag() * z.imag(); }
template <class T> constexpr complex<T> conj(const complex<T>& z) { return complex<T>(z.real(), -z.imag()); }
template <class T> complex<T> polar(const T& r, const type_identity_t<T>& t = T()) { return complex<T>(r * std::cos(t), r * std::sin(t)); }
template <class T> complex<T> exp(const complex<T>& z) { if constexpr (is_same_v<T, double>) { if (z.imag() == 0) return complex<T>(std::exp(z.real()), z.imag()); T e = std::exp(z.real()); return complex<T>(e * std::cos(z.imag()), e * std::sin(z.imag())); } else { __refuse("std::exp(complex<float>)"); return z; } }
template <class T> complex<T> sqrt(const complex<T>& z) { __refuse("std::sqrt(complex)"); return z; }
template <class T> complex<T> log(const complex<T>& z) { __refuse("std::log(complex)"); return z; }
template <class T, class U> complex<T> pow(const complex<T>& z, const U&) { __refuse("std::pow(complex)"); return z; }
template <class T> ostream& operator<<(ostream& o, const complex<T>& z) { ostringstream s; s.flags(o.flags()); s.precision(o.precision()); s << '(' << z.real() << ',' << z.imag() << ')'; o << s.str(); return o; }
inline namespace literals { inline namespace complex_literals { constexpr complex<double> operator""i(long double v) { return complex<double>(0.0, (double)v); } constexpr complex<double> operator""i(unsigned long long v) { return complex<double>(0.0, (double)v); } } }
}
