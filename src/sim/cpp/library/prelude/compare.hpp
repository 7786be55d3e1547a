// <compare>
// needs: cstddef traits
namespace std {
struct __unspec { constexpr __unspec(int) noexcept {} };
class partial_ordering {
public:
  signed char _v;
  constexpr explicit partial_ordering(signed char v) noexcept : _v(v) {}
  static const partial_ordering less, equivalent, greater, unordered;
  friend constexpr bool operator==(partial_ordering a, __unspec) noexcept { return a._v == 0; }
  friend constexpr bool operator==(partial_ordering a, partial_ordering b) noexcept { return a._v == b._v; }
  friend constexpr bool operator<(partial_ordering a, __unspec) noexcept { return a._v == -1; }
  friend constexpr bool operator>(partial_ordering a, __unspec) noexcept { return a._v == 1; }
  friend constexpr bool operator<=(partial_ordering a, __unspec) noexcept { return a._v <= 0; }
  friend constexpr bool operator>=(partial_ordering a, __unspec) noexcept { return a._v == 1 || a._v == 0; }
  friend constexpr bool operator<(__unspec, partial_ordering a) noexcept { return a._v == 1; }
  friend constexpr bool operator>(__unspec, partial_ordering a) noexcept { return a._v == -1; }
  friend constexpr bool operator<=(__unspec, partial_ordering a) noexcept { return a._v == 1 || a._v == 0; }
  friend constexpr bool operator>=(__unspec, partial_ordering a) noexcept { return a._v <= 0; }
};
inline constexpr partial_ordering partial_ordering::less(-1);
inline constexpr partial_ordering partial_ordering::equivalent(0);
inline constexpr partial_ordering partial_ordering::greater(1);
inline constexpr partial_ordering partial_ordering::unordered(2);
class weak_ordering {
public:
  signed char _v;
  constexpr explicit weak_ordering(signed char v) noexcept : _v(v) {}
  static const weak_ordering less, equivalent, greater;
  constexpr operator partial_ordering() const noexcept { return partial_ordering(_v); }
  friend constexpr bool operator==(weak_ordering a, __unspec) noexcept { return a._v == 0; }
  friend constexpr bool operator==(weak_ordering a, weak_ordering b) noexcept { return a._v == b._v; }
  friend constexpr bool operator<(weak_ordering a, __unspec) noexcept { return a._v < 0; }
  friend constexpr bool operator>(weak_ordering a, __unspec) noexcept { return a._v > 0; }
  friend constexpr bool operator<=(weak_ordering a, __unspec) noexcept { return a._v <= 0; }
  friend constexpr bool operator>=(weak_ordering a, __unspec) noexcept { return a._v >= 0; }
  friend constexpr bool operator<(__unspec, weak_ordering a) noexcept { return a._v > 0; }
  friend constexpr bool operator>(__unspec, weak_ordering a) noexcept { return a._v < 0; }
  friend constexpr bool operator<=(__unspec, weak_ordering a) noexcept { return a._v >= 0; }
  friend constexpr bool operator>=(__unspec, weak_ordering a) noexcept { return a._v <= 0; }
};
inline constexpr weak_ordering weak_ordering::less(-1);
inline constexpr weak_ordering weak_ordering::equivalent(0);
inline constexpr weak_ordering weak_ordering::greater(1);
class strong_ordering {
public:
  signed char _v;
  constexpr explicit strong_ordering(signed char v) noexcept : _v(v) {}
  static const strong_ordering less, equal, equivalent, greater;
  constexpr operator partial_ordering() const noexcept { return partial_ordering(_v); }
  constexpr operator weak_ordering() const noexcept { return weak_ordering(_v); }
  friend constexpr bool operator==(strong_ordering a, __unspec) noexcept { return a._v == 0; }
  friend constexpr bool operator==(strong_ordering a, strong_ordering b) noexcept { return a._v == b._v; }
  friend constexpr bool operator<(strong_ordering a, __unspec) noexcept { return a._v < 0; }
  friend constexpr bool operator>(strong_ordering a, __unspec) noexcept { return a._v > 0; }
  friend constexpr bool operator<=(strong_ordering a, __unspec) noexcept { return a._v <= 0; }
  friend constexpr bool operator>=(strong_ordering a, __unspec) noexcept { return a._v >= 0; }
  friend constexpr bool operator<(__unspec, strong_ordering a) noexcept { return a._v > 0; }
  friend constexpr bool operator>(__unspec, strong_ordering a) noexcept { return a._v < 0; }
  friend constexpr bool operator<=(__unspec, strong_ordering a) noexcept { return a._v >= 0; }
  friend constexpr bool operator>=(__unspec, strong_ordering a) noexcept { return a._v <= 0; }
};
inline constexpr strong_ordering strong_ordering::less(-1);
inline constexpr strong_ordering strong_ordering::equal(0);
inline constexpr strong_ordering strong_ordering::equivalent(0);
inline constexpr strong_ordering strong_ordering::greater(1);
template <class T> constexpr strong_ordering __compare_strong_ordering(T a, T b) noexcept { return strong_ordering(a < b ? -1 : a == b ? 0 : 1); }
template <class T> constexpr partial_ordering __compare_partial_ordering(T a, T b) noexcept { return partial_ordering(a < b ? -1 : a == b ? 0 : a > b ? 1 : 2); }
constexpr bool is_eq(partial_ordering c) noexcept { return c == 0; }
constexpr bool is_neq(partial_ordering c) noexcept { return !(c == 0); }
constexpr bool is_lt(partial_ordering c) noexcept { return c < 0; }
constexpr bool is_gt(partial_ordering c) noexcept { return c > 0; }
constexpr bool is_lteq(partial_ordering c) noexcept { return c <= 0; }
constexpr bool is_gteq(partial_ordering c) noexcept { return c >= 0; }
template <class T, class U = T> using compare_three_way_result_t = decltype(declval<const T&>() <=> declval<const U&>());
struct compare_three_way { template <class T, class U> constexpr auto operator()(T&& t, U&& u) const { return t <=> u; } };
template <class T> constexpr auto __synth(const T& a, const T& b) { if constexpr (requires { a <=> b; }) return a <=> b; else { if (a < b) return weak_ordering(-1); if (b < a) return weak_ordering(1); return weak_ordering(0); } }
}
