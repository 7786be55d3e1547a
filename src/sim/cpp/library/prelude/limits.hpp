// <limits>, <climits>, <cfloat>, <cstdint>
// needs: cstddef
#define CHAR_BIT 8
#define SCHAR_MIN (-128)
#define SCHAR_MAX 127
#define UCHAR_MAX 255
#define CHAR_MIN (-128)
#define CHAR_MAX 127
#define SHRT_MIN (-32768)
#define SHRT_MAX 32767
#define USHRT_MAX 65535
#define INT_MIN (-2147483647 - 1)
#define INT_MAX 2147483647
#define UINT_MAX 4294967295u
#define LONG_MIN (-9223372036854775807l - 1)
#define LONG_MAX 9223372036854775807l
#define ULONG_MAX 18446744073709551615ul
#define LLONG_MIN (-9223372036854775807ll - 1)
#define LLONG_MAX 9223372036854775807ll
#define ULLONG_MAX 18446744073709551615ull
#define DBL_MAX 1.7976931348623157e308
#define DBL_MIN 2.2250738585072014e-308
#define DBL_EPSILON 2.220446049250313e-16
#define DBL_DIG 15
#define FLT_MAX 3.4028234663852886e38f
#define FLT_MIN 1.1754943508222875e-38f
#define FLT_EPSILON 1.1920928955078125e-7f
#define FLT_DIG 6
namespace std {
enum float_round_style { round_toward_zero = 0, round_to_nearest = 1 };
template <class T> class numeric_limits { public: static constexpr bool is_specialized = false; };
#define __INT_LIMITS(T, lo, hi, dig, d10, sgn) template <> class numeric_limits<T> { public: static constexpr bool is_specialized = true, is_signed = sgn, is_integer = true, is_exact = true, has_infinity = false, has_quiet_NaN = false, is_iec559 = false, is_bounded = true, is_modulo = !sgn; static constexpr int digits = dig, digits10 = d10, max_digits10 = 0, radix = 2; static constexpr T min() noexcept { return lo; } static constexpr T max() noexcept { return hi; } static constexpr T lowest() noexcept { return lo; } static constexpr T epsilon() noexcept { return 0; } static constexpr T infinity() noexcept { return 0; } static constexpr T quiet_NaN() noexcept { return 0; } };
__INT_LIMITS(bool, false, true, 1, 0, false) __INT_LIMITS(char, -128, 127, 7, 2, true) __INT_LIMITS(signed char, -128, 127, 7, 2, true) __INT_LIMITS(unsigned char, 0, 255, 8, 2, false) __INT_LIMITS(short, -32768, 32767, 15, 4, true) __INT_LIMITS(unsigned short, 0, 65535, 16, 4, false) __INT_LIMITS(int, INT_MIN, INT_MAX, 31, 9, true) __INT_LIMITS(unsigned, 0, UINT_MAX, 32, 9, false) __INT_LIMITS(long, LONG_MIN, LONG_MAX, 63, 18, true) __INT_LIMITS(unsigned long, 0, ULONG_MAX, 64, 19, false) __INT_LIMITS(long long, LLONG_MIN, LLONG_MAX, 63, 18, true) __INT_LIMITS(unsigned long long, 0, ULLONG_MAX, 64, 19, false) __INT_LIMITS(char16_t, 0, 65535, 16, 4, false) __INT_LIMITS(char32_t, 0, UINT_MAX, 32, 9, false) __INT_LIMITS(wchar_t, INT_MIN, INT_MAX, 31, 9, true)
#define __FLT_LIMITS(T, lo, hi, eps, dig, d10, m10, den) template <> class numeric_limits<T> { public: static constexpr bool is_specialized = true, is_signed = true, is_integer = false, is_exact = false, has_infinity = true, has_quiet_NaN = true, has_signaling_NaN = true, is_iec559 = true, is_bounded = true, is_modulo = false; static constexpr int digits = dig, digits10 = d10, max_digits10 = m10, radix = 2; static constexpr T min() noexcept { return lo; } static constexpr T max() noexcept { return hi; } static constexpr T lowest() noexcept { return -hi; } static constexpr T epsilon() noexcept { return eps; } static constexpr T round_error() noexcept { return T(0.5); } static constexpr T denorm_min() noexcept { return den; } static T infinity() noexcept { return T(1e308 * 10); } static T quiet_NaN() noexcept { return T(__double_from_bits(9221120237041090560ul)); } };
__FLT_LIMITS(float, FLT_MIN, FLT_MAX, FLT_EPSILON, 24, 6, 9, 1.401298464324817e-45f) __FLT_LIMITS(double, DBL_MIN, DBL_MAX, DBL_EPSILON, 53, 15, 17, 4.9406564584124654e-324)
#undef __INT_LIMITS
#undef __FLT_LIMITS
template <class T> class numeric_limits<const T> : public numeric_limits<T> {};
}
