// <bit>, <numbers>
// needs: traits
namespace std {
template <class T> requires (is_unsigned_v<T>) constexpr int popcount(T x) noexcept { int n = 0; while (x) { x &= x - 1; ++n; } return n; }
template <class T> requires (is_unsigned_v<T>) constexpr int countl_zero(T x) noexcept { int n = sizeof(T) * 8; while (x) { x >>= 1; --n; } return n; }
template <class T> requires (is_unsigned_v<T>) constexpr int countr_zero(T x) noexcept { if (x == 0) return sizeof(T) * 8; int n = 0; while (!(x & 1)) { x >>= 1; ++n; } return n; }
template <class T> requires (is_unsigned_v<T>) constexpr int countl_one(T x) noexcept { return countl_zero((T)~x); }
template <class T> requires (is_unsigned_v<T>) constexpr int countr_one(T x) noexcept { return countr_zero((T)~x); }
template <class T> requires (is_unsigned_v<T>) constexpr bool has_single_bit(T x) noexcept { return x && !(x & (x - 1)); }
template <class T> requires (is_unsigned_v<T>) constexpr int bit_width(T x) noexcept { return sizeof(T) * 8 - countl_zero(x); }
template <class T> requires (is_unsigned_v<T>) constexpr T bit_ceil(T x) noexcept { T r = 1; while (r < x) r <<= 1; return r; }
template <class T> requires (is_unsigned_v<T>) constexpr T bit_floor(T x) noexcept { if (x == 0) return 0; T r = 1; while (x >>= 1) r <<= 1; return r; }
template <class T> requires (is_unsigned_v<T>) constexpr T rotl(T x, int s) noexcept { int n = sizeof(T) * 8; s = ((s % n) + n) % n; return s == 0 ? x : (T)((x << s) | (x >> (n - s))); }
template <class T> requires (is_unsigned_v<T>) constexpr T rotr(T x, int s) noexcept { return rotl(x, -s); }
template <class T, class F> T bit_cast(const F& f) noexcept { static_assert(sizeof(T) == sizeof(F)); T t; __memcpy(&t, &f, sizeof(T)); return t; }
enum class endian { little = 1234, big = 4321, native = little };
namespace numbers { inline constexpr double pi = 3.141592653589793, e = 2.718281828459045, sqrt2 = 1.4142135623730951, ln2 = 0.6931471805599453, ln10 = 2.302585092994046, phi = 1.618033988749895, sqrt3 = 1.7320508075688772, inv_pi = 0.3183098861837907; }
}
