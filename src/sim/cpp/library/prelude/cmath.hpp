// <cmath>
// needs: cstddef traits
#define M_PI 3.14159265358979323846
#define M_E 2.7182818284590452354
#define M_PI_2 1.57079632679489661923
#define M_PI_4 0.78539816339744830962
#define M_SQRT2 1.41421356237309504880
#define M_LN2 0.69314718055994530942
#define M_LN10 2.30258509299404568402
#define INFINITY ((float)(1e308 * 10))
#define NAN ((float)__double_from_bits(9221120237041090560ul))
#define HUGE_VAL (1e308 * 10)
extern "C" {
#define __M1(n) double n(double x) __leaf(n);
__M1(sin) __M1(cos) __M1(tan) __M1(asin) __M1(acos) __M1(atan) __M1(sinh) __M1(cosh) __M1(tanh) __M1(asinh) __M1(acosh) __M1(atanh) __M1(exp) __M1(exp2) __M1(expm1) __M1(log) __M1(log2) __M1(log10) __M1(log1p) __M1(cbrt) __M1(erf) __M1(erfc) __M1(floor) __M1(ceil) __M1(trunc) __M1(fabs) __M1(sqrt) __M1(round) __M1(rint) __M1(logb)
#undef __M1
#define __M2(n) double n(double x, double y) __leaf(n);
__M2(pow) __M2(atan2) __M2(hypot) __M2(fmod) __M2(remainder) __M2(copysign) __M2(nextafter)
#undef __M2
}
inline double nearbyint(double x) { return rint(x); }
inline double fmax(double a, double b) { return a != a ? b : b != b ? a : a < b ? b : a; }
inline double fmin(double a, double b) { return a != a ? b : b != b ? a : b < a ? b : a; }
inline double fdim(double a, double b) { return a > b ? a - b : 0; }
inline long lround(double x) { return (long)round(x); }
inline long long llround(double x) { return (long long)round(x); }
inline long lrint(double x) { return (long)rint(x); }
inline long long llrint(double x) { return (long long)rint(x); }
inline double ldexp(double x, int e) { while (e > 0) { int k = e > 1000 ? 1000 : e; x *= pow(2.0, k); e -= k; } while (e < 0) { int k = e < -1000 ? -1000 : e; x *= pow(2.0, k); e -= k; } return x; }
inline double frexp(double x, int* e) { *e = 0; if (x == 0 || x - x != 0) return x; double a = x < 0 ? -x : x; while (a >= 1) { a /= 2; ++*e; } while (a < 0.5) { a *= 2; --*e; } return x < 0 ? -a : a; }
inline double modf(double x, double* i) { *i = trunc(x); return x - x != 0 ? copysign(0.0, x) : copysign(x - *i, x); }
inline double tgamma(double x) { __refuse("tgamma"); return 0; }
inline double lgamma(double x) { __refuse("lgamma"); return 0; }
#define __F(n) inline float n##f(float x) { return (float)n((double)x); }
__F(floor) __F(ceil) __F(trunc) __F(fabs) __F(sqrt) __F(round)
inline float fmodf(float a, float b) { return (float)fmod((double)a, (double)b); }
// single-precision transcendental functions have their own rounding in glibc
#define __R(n) inline float n##f(float x) { __refuse(#n "f"); return 0; }
__R(sin) __R(cos) __R(tan) __R(exp) __R(log) __R(log2) __R(log10) __R(asin) __R(acos) __R(atan)
#undef __F
#undef __R
inline float powf(float a, float b) { float r = (float)pow((double)a, (double)b); return r; }
namespace std {
using ::sin; using ::cos; using ::tan; using ::asin; using ::acos; using ::atan; using ::sinh; using ::cosh; using ::tanh; using ::asinh; using ::acosh; using ::atanh; using ::exp; using ::exp2; using ::expm1; using ::log; using ::log2; using ::log10; using ::log1p; using ::cbrt; using ::erf; using ::erfc; using ::floor; using ::ceil; using ::trunc; using ::fabs; using ::sqrt; using ::round; using ::rint; using ::nearbyint; using ::pow; using ::atan2; using ::hypot; using ::fmod; using ::remainder; using ::copysign; using ::nextafter; using ::fmax; using ::fmin; using ::fdim; using ::lround; using ::llround; using ::lrint; using ::llrint; using ::ldexp; using ::frexp; using ::modf; using ::tgamma; using ::lgamma; using ::logb; using ::sqrtf; using ::floorf; using ::ceilf; using ::fabsf;
#define __EXACT(n) inline float n(float x) { return (float)::n((double)x); } template <class T> requires (is_integral_v<T>) double n(T x) { return ::n((double)x); }
__EXACT(floor) __EXACT(ceil) __EXACT(trunc) __EXACT(fabs) __EXACT(sqrt) __EXACT(round) __EXACT(rint)
#undef __EXACT
#define __APPROX(n) inline float n(float x) { __refuse("std::" #n "(float)"); return 0; } template <class T> requires (is_integral_v<T>) double n(T x) { return ::n((double)x); }
__APPROX(sin) __APPROX(cos) __APPROX(tan) __APPROX(asin) __APPROX(acos) __APPROX(atan) __APPROX(exp) __APPROX(exp2) __APPROX(log) __APPROX(log2) __APPROX(log10) __APPROX(cbrt) __APPROX(sinh) __APPROX(cosh) __APPROX(tanh) __APPROX(log1p) __APPROX(expm1)
#undef __APPROX
template <class A, class B> requires (is_arithmetic_v<A> && is_arithmetic_v<B> && !(is_same_v<A, double> && is_same_v<B, double>)) auto pow(A a, B b) { if constexpr (is_same_v<A, float> && is_same_v<B, float>) return ::powf(a, b); else return ::pow((double)a, (double)b); }
template <class A, class B> requires (is_arithmetic_v<A> && is_arithmetic_v<B> && !(is_same_v<A, double> && is_same_v<B, double>)) auto fmod(A a, B b) { if constexpr (is_same_v<A, float> && is_same_v<B, float>) return ::fmodf(a, b); else return ::fmod((double)a, (double)b); }
template <class A, class B> requires (is_arithmetic_v<A> && is_arithmetic_v<B> && !(is_same_v<A, double> && is_same_v<B, double>)) auto fmax(A a, B b) { if constexpr (is_same_v<A, float> && is_same_v<B, float>) return (float)::fmax(a, b); else return ::fmax((double)a, (double)b); }
template <class A, class B> requires (is_arithmetic_v<A> && is_arithmetic_v<B> && !(is_same_v<A, double> && is_same_v<B, double>)) auto fmin(A a, B b) { if constexpr (is_same_v<A, float> && is_same_v<B, float>) return (float)::fmin(a, b); else return ::fmin((double)a, (double)b); }
template <class A, class B> requires (is_arithmetic_v<A> && is_arithmetic_v<B> && !(is_same_v<A, double> && is_same_v<B, double>)) double hypot(A a, B b) { return ::hypot((double)a, (double)b); }
inline double hypot(double a, double b, double c) { return ::sqrt(a * a + b * b + c * c); }
template <class A, class B> requires (is_arithmetic_v<A> && is_arithmetic_v<B> && !(is_same_v<A, double> && is_same_v<B, double>)) double atan2(A a, B b) { return ::atan2((double)a, (double)b); }
template <class T> requires (is_integral_v<T>) long lround(T x) { return x; }
inline long lround(float x) { return (long)::round((double)x); }
inline bool isnan(double x) { return x != x; } inline bool isnan(float x) { return x != x; } inline bool isinf(double x) { return x - x != 0 && x == x; } inline bool isinf(float x) { return x - x != 0 && x == x; } inline bool isfinite(double x) { return x - x == 0; } inline bool isfinite(float x) { return x - x == 0; } inline bool signbit(double x) { return (__double_bits(x) >> 63) != 0; } inline bool isnormal(double x) { double a = x < 0 ? -x : x; return x - x == 0 && a >= 2.2250738585072014e-308; }
template <class T> requires (is_integral_v<T>) bool isnan(T) { return false; } template <class T> requires (is_integral_v<T>) bool isinf(T) { return false; } template <class T> requires (is_integral_v<T>) bool isfinite(T) { return true; }
inline double fma(double a, double b, double c) { __refuse("fma"); return 0; }
constexpr double lerp(double a, double b, double t) noexcept { if ((a <= 0 && b >= 0) || (a >= 0 && b <= 0)) return t * b + (1 - t) * a; if (t == 1) return b; double x = a + t * (b - a); return (t > 1) == (b > a) ? (b < x ? x : b) : (b > x ? x : b); }
}
using std::isnan; using std::isinf; using std::isfinite; using std::signbit;
