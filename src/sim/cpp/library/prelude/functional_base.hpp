// comparison and arithmetic function objects, hash
// needs: utility
namespace std {
template <class T = void> struct plus { constexpr T operator()(const T& a, const T& b) const { return a + b; } };
template <class T = void> struct minus { constexpr T operator()(const T& a, const T& b) const { return a - b; } };
template <class T = void> struct multiplies { constexpr T operator()(const T& a, const T& b) const { return a * b; } };
template <class T = void> struct divides { constexpr T operator()(const T& a, const T& b) const { return a / b; } };
template <class T = void> struct modulus { constexpr T operator()(const T& a, const T& b) const { return a % b; } };
template <class T = void> struct negate { constexpr T operator()(const T& a) const { return -a; } };
template <class T = void> struct equal_to { constexpr bool operator()(const T& a, const T& b) const { return a == b; } };
template <class T = void> struct not_equal_to { constexpr bool operator()(const T& a, const T& b) const { return a != b; } };
template <class T = void> struct less { constexpr bool operator()(const T& a, const T& b) const { return a < b; } };
template <class T = void> struct greater { constexpr bool operator()(const T& a, const T& b) const { return a > b; } };
template <class T = void> struct less_equal { constexpr bool operator()(const T& a, const T& b) const { return a <= b; } };
template <class T = void> struct greater_equal { constexpr bool operator()(const T& a, const T& b) const { return a >= b; } };
template <class T = void> struct logical_and { constexpr bool operator()(const T& a, const T& b) const { return a && b; } };
template <class T = void> struct logical_or { constexpr bool operator()(const T& a, const T& b) const { return a || b; } };
template <class T = void> struct logical_not { constexpr bool operator()(const T& a) const { return !a; } };
template <class T = void> struct bit_and { constexpr T operator()(const T& a, const T& b) const { return a & b; } };
template <class T = void> struct bit_or { constexpr T operator()(const T& a, const T& b) const { return a | b; } };
template <class T = void> struct bit_xor { constexpr T operator()(const T& a, const T& b) const { return a ^ b; } };
#define __VOID2(name, op) template <> struct name<void> { template <class T, class U> constexpr auto operator()(T&& a, U&& b) const -> decltype(std::forward<T>(a) op std::forward<U>(b)) { return std::forward<T>(a) op std::forward<U>(b); } typedef int is_transparent; };
__VOID2(plus, +) __VOID2(minus, -) __VOID2(multiplies, *) __VOID2(divides, /) __VOID2(modulus, %) __VOID2(equal_to, ==) __VOID2(not_equal_to, !=) __VOID2(less, <) __VOID2(greater, >) __VOID2(less_equal, <=) __VOID2(greater_equal, >=) __VOID2(logical_and, &&) __VOID2(logical_or, ||) __VOID2(bit_and, &) __VOID2(bit_or, |) __VOID2(bit_xor, ^)
#undef __VOID2
template <> struct negate<void> { template <class T> constexpr auto operator()(T&& a) const { return -std::forward<T>(a); } };
template <class T> struct hash;
#define __HASH(T) template <> struct hash<T> { size_t operator()(T v) const noexcept { return static_cast<size_t>(v); } };
__HASH(bool) __HASH(char) __HASH(signed char) __HASH(unsigned char) __HASH(wchar_t) __HASH(char16_t) __HASH(char32_t) __HASH(short) __HASH(unsigned short) __HASH(int) __HASH(unsigned) __HASH(long) __HASH(unsigned long) __HASH(long long) __HASH(unsigned long long)
#undef __HASH
template <> struct hash<double> { size_t operator()(double v) const noexcept { return v != 0.0 ? __hash_double(v) : 0; } };
template <> struct hash<float> { size_t operator()(float v) const noexcept { return v != 0.0f ? __hash_float(v) : 0; } };
template <class T> struct hash<T*> { size_t operator()(T* p) const noexcept { __varies("the hash of a pointer"); return reinterpret_cast<size_t>(p); } };
template <> struct hash<nullptr_t> { size_t operator()(nullptr_t) const noexcept { return 0; } };
template <class T> requires (is_enum_v<T>) struct hash<T> { size_t operator()(T v) const noexcept { return static_cast<size_t>(v); } };
}
