// <charconv>: integers; floating-point conversions are not modelled
// needs: traits system_error
namespace std {
struct from_chars_result { const char* ptr; errc ec; friend bool operator==(const from_chars_result&, const from_chars_result&) = default; };
struct to_chars_result { char* ptr; errc ec; friend bool operator==(const to_chars_result&, const to_chars_result&) = default; };
enum class chars_format { scientific = 1, fixed = 2, hex = 4, general = 3 };
inline int __from_digit(char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'z' ? c - 'a' + 10 : c >= 'A' && c <= 'Z' ? c - 'A' + 10 : 99; }
template <class T> requires (is_integral_v<T> && !is_same_v<T, bool>) from_chars_result from_chars(const char* a, const char* b, T& v, int base = 10) { const char* p = a; bool neg = false; if constexpr (is_signed_v<T>) if (p != b && *p == '-') { neg = true; ++p; } const char* s = p; typedef make_unsigned_t<T> U; U r = 0; bool over = false; const U top = neg ? U(U(1) << (sizeof(T) * 8 - 1)) : is_signed_v<T> ? U((U(1) << (sizeof(T) * 8 - 1)) - 1) : U(-1); for (; p != b; ++p) { int d = __from_digit(*p); if (d >= base) break; if (!over) { if (r > U(top - d) / U(base)) over = true; else r = U(r * base + d); } } if (p == s) return {a, errc::invalid_argument}; if (over) return {p, errc::result_out_of_range}; v = neg ? T(U(0) - r) : T(r); return {p, errc()}; }
template <class T> requires (is_floating_point_v<T>) from_chars_result from_chars(const char* a, const char* b, T& v, chars_format = chars_format::general) { __refuse("std::from_chars of a floating-point number"); return {a, errc()}; }
template <class T> requires (is_integral_v<T> && !is_same_v<T, bool>) to_chars_result to_chars(char* a, char* b, T v, int base = 10) { char t[72]; int n = 0; typedef make_unsigned_t<T> U; bool neg = v < 0; U u = neg ? U(0) - U(v) : U(v); do { int d = int(u % U(base)); t[n++] = char(d < 10 ? '0' + d : 'a' + d - 10); u = U(u / U(base)); } while (u); if (neg) t[n++] = '-'; if (b - a < n) return {b, errc::value_too_large}; while (n > 0) *a++ = t[--n]; return {a, errc()}; }
template <class T> requires (is_floating_point_v<T>) to_chars_result to_chars(char* a, char* b, T v) { __refuse("std::to_chars of a floating-point number"); return {a, errc()}; }
}
