// <numeric>
// needs: algobase
namespace std {
template <class I, class T> constexpr T accumulate(I a, I b, T v) { for (; a != b; ++a) v = std::move(v) + *a; return v; }
template <class I, class T, class F> constexpr T accumulate(I a, I b, T v, F f) { for (; a != b; ++a) v = f(std::move(v), *a); return v; }
template <class I, class T> constexpr T reduce(I a, I b, T v) { for (; a != b; ++a) v = v + *a; return v; }
template <class I> constexpr auto reduce(I a, I b) { typename iterator_traits<I>::value_type v{}; for (; a != b; ++a) v = v + *a; return v; }
template <class I, class J, class T> constexpr T inner_product(I a, I b, J c, T v) { for (; a != b; ++a, (void)++c) v = std::move(v) + (*a * *c); return v; }
template <class I, class J, class T, class F, class G> constexpr T inner_product(I a, I b, J c, T v, F f, G g) { for (; a != b; ++a, (void)++c) v = f(std::move(v), g(*a, *c)); return v; }
template <class I, class O> constexpr O partial_sum(I a, I b, O o) { if (a == b) return o; typename iterator_traits<I>::value_type v = *a; *o = v; while (++a != b) { v = std::move(v) + *a; *++o = v; } return ++o; }
template <class I, class O, class F> constexpr O partial_sum(I a, I b, O o, F f) { if (a == b) return o; typename iterator_traits<I>::value_type v = *a; *o = v; while (++a != b) { v = f(std::move(v), *a); *++o = v; } return ++o; }
template <class I, class O> constexpr O inclusive_scan(I a, I b, O o) { return std::partial_sum(a, b, o); }
template <class I, class O, class T> constexpr O exclusive_scan(I a, I b, O o, T v) { for (; a != b; ++a, (void)++o) { T n = v + *a; *o = v; v = n; } return o; }
template <class I, class O> constexpr O adjacent_difference(I a, I b, O o) { if (a == b) return o; typename iterator_traits<I>::value_type v = *a; *o = v; while (++a != b) { typename iterator_traits<I>::value_type t = *a; *++o = t - std::move(v); v = std::move(t); } return ++o; }
template <class I, class T> constexpr void iota(I a, I b, T v) { for (; a != b; ++a) { *a = v; ++v; } }
template <class T, class U> constexpr common_type_t<T, U> gcd(T m, U n) noexcept { common_type_t<T, U> a = m < 0 ? -(common_type_t<T, U>)m : m, b = n < 0 ? -(common_type_t<T, U>)n : n; while (b != 0) { auto r = a % b; a = b; b = r; } return a; }
template <class T, class U> constexpr common_type_t<T, U> lcm(T m, U n) noexcept { if (m == 0 || n == 0) return 0; common_type_t<T, U> a = m < 0 ? -(common_type_t<T, U>)m : m, b = n < 0 ? -(common_type_t<T, U>)n : n; return a / std::gcd(a, b) * b; }
template <class T> constexpr T midpoint(T a, T b) noexcept { if constexpr (is_integral_v<T>) { typedef make_unsigned_t<T> U; int k = 1; U m = a, M = b; if (a > b) { k = -1; m = b; M = a; } return a + k * T(U(M - m) / 2); } else return a / 2 + b / 2; }
template <class I, class J, class T> constexpr T transform_reduce(I a, I b, J c, T v) { for (; a != b; ++a, (void)++c) v = v + *a * *c; return v; }
template <class I, class T, class F, class G> constexpr T transform_reduce(I a, I b, T v, F f, G g) { for (; a != b; ++a) v = f(v, g(*a)); return v; }
}
