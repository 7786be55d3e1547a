// <chrono>: durations; the clocks differ from run to run
// needs: traits limits ios
namespace std {
template <long N, long D = 1> struct ratio { static constexpr long num = N, den = D; };
typedef ratio<1, 1000000000> nano; typedef ratio<1, 1000000> micro; typedef ratio<1, 1000> milli;
namespace chrono {
template <class R, class P = ratio<1>> class duration {
public:
  typedef R rep; typedef P period; R _r;
  constexpr duration() = default;
  template <class R2> requires (is_arithmetic_v<R2>) constexpr explicit duration(const R2& r) : _r((R)r) {}
  template <class R2, class P2> constexpr duration(const duration<R2, P2>& d) : _r((R)((common_type_t<R, R2>)d.count() * (P2::num * P::den) / (P2::den * P::num))) {}
  constexpr R count() const { return _r; }
  constexpr duration& operator+=(const duration& d) { _r += d._r; return *this; } constexpr duration& operator-=(const duration& d) { _r -= d._r; return *this; }
  constexpr duration operator-() const { return duration(-_r); }
};
typedef duration<long, nano> nanoseconds; typedef duration<long, micro> microseconds; typedef duration<long, milli> milliseconds; typedef duration<long> seconds; typedef duration<long, ratio<60>> minutes; typedef duration<long, ratio<3600>> hours;
template <class T, class R, class P> constexpr T duration_cast(const duration<R, P>& d) { typedef typename T::period Q; typedef common_type_t<typename T::rep, R, long> C; return T((typename T::rep)((C)d.count() * (C)(P::num * Q::den) / (C)(P::den * Q::num))); }
template <class A, class P, class B, class Q> constexpr auto operator+(const duration<A, P>& a, const duration<B, Q>& b) { typedef conditional_t<(P::num * Q::den <= Q::num * P::den), duration<common_type_t<A, B>, P>, duration<common_type_t<A, B>, Q>> C; return C(C(a).count() + C(b).count()); }
template <class A, class P, class B, class Q> constexpr auto operator-(const duration<A, P>& a, const duration<B, Q>& b) { typedef conditional_t<(P::num * Q::den <= Q::num * P::den), duration<common_type_t<A, B>, P>, duration<common_type_t<A, B>, Q>> C; return C(C(a).count() - C(b).count()); }
template <class A, class P, class S> requires (is_arithmetic_v<S>) constexpr auto operator*(const duration<A, P>& a, S s) { return duration<common_type_t<A, S>, P>(a.count() * s); }
template <class A, class P, class B, class Q> constexpr bool operator==(const duration<A, P>& a, const duration<B, Q>& b) { return a.count() * (P::num * Q::den) == b.count() * (Q::num * P::den); }
template <class A, class P, class B, class Q> constexpr bool operator<(const duration<A, P>& a, const duration<B, Q>& b) { return a.count() * (P::num * Q::den) < b.count() * (Q::num * P::den); }
template <class A, class P, class B, class Q> constexpr bool operator>(const duration<A, P>& a, const duration<B, Q>& b) { return b < a; }
template <class A, class P, class B, class Q> constexpr bool operator<=(const duration<A, P>& a, const duration<B, Q>& b) { return !(b < a); }
template <class A, class P, class B, class Q> constexpr bool operator>=(const duration<A, P>& a, const duration<B, Q>& b) { return !(a < b); }
template <class C, class D = typename C::duration> class time_point { public: typedef D duration; D _d; constexpr time_point() : _d(typename D::rep(0)) {} constexpr explicit time_point(const D& d) : _d(d) {} constexpr D time_since_epoch() const { return _d; } };
template <class C, class D> constexpr D operator-(const time_point<C, D>& a, const time_point<C, D>& b) { return D(a._d.count() - b._d.count()); }
template <class C, class D> constexpr bool operator<(const time_point<C, D>& a, const time_point<C, D>& b) { return a._d.count() < b._d.count(); }
struct __clock { typedef nanoseconds duration; typedef long rep; typedef nano period; typedef chrono::time_point<__clock> time_point; static constexpr bool is_steady = true; static time_point now() noexcept { return time_point(nanoseconds(__now() * 1000000l)); } };
typedef __clock system_clock; typedef __clock steady_clock; typedef __clock high_resolution_clock;
}
inline namespace literals { inline namespace chrono_literals { constexpr chrono::seconds operator""s(unsigned long long v) { return chrono::seconds((long)v); } constexpr chrono::milliseconds operator""ms(unsigned long long v) { return chrono::milliseconds((long)v); } constexpr chrono::microseconds operator""us(unsigned long long v) { return chrono::microseconds((long)v); } constexpr chrono::minutes operator""min(unsigned long long v) { return chrono::minutes((long)v); } constexpr chrono::hours operator""h(unsigned long long v) { return chrono::hours((long)v); } } }
}
