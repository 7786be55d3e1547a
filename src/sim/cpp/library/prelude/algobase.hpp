// the algorithms every container header brings in (bits/stl_algobase.h)
// needs: iterator functional_base memory_base
namespace std {
template <class T> constexpr const T& min(const T& a, const T& b) { return b < a ? b : a; }
template <class T> constexpr const T& max(const T& a, const T& b) { return a < b ? b : a; }
template <class T, class C> constexpr const T& min(const T& a, const T& b, C c) { return c(b, a) ? b : a; }
template <class T, class C> constexpr const T& max(const T& a, const T& b, C c) { return c(a, b) ? b : a; }
template <class I, class J> constexpr void iter_swap(I a, J b) { swap(*a, *b); }
template <class I, class J> constexpr J swap_ranges(I a, I b, J c) { for (; a != b; ++a, (void)++c) std::iter_swap(a, c); return c; }
template <class I, class O> constexpr O copy(I a, I b, O o) { if constexpr (__is_random<I>) { for (auto n = b - a; n > 0; --n) { *o = *a; ++a; ++o; } } else for (; a != b; ++a, (void)++o) *o = *a; return o; }
template <class I, class N, class O> constexpr O copy_n(I a, N n, O o) { for (; n > 0; --n, ++a, (void)++o) *o = *a; return o; }
template <class I, class O> constexpr O copy_backward(I a, I b, O o) { while (a != b) *--o = *--b; return o; }
template <class I, class O> constexpr O move(I a, I b, O o) { for (; a != b; ++a, (void)++o) *o = std::move(*a); return o; }
template <class I, class O> constexpr O move_backward(I a, I b, O o) { while (a != b) *--o = std::move(*--b); return o; }
template <class I, class T> constexpr void fill(I a, I b, const T& v) { for (; a != b; ++a) *a = v; }
template <class I, class N, class T> constexpr I fill_n(I a, N n, const T& v) { for (; n > 0; --n, ++a) *a = v; return a; }
template <class I, class J> constexpr bool equal(I a, I b, J c) { for (; a != b; ++a, (void)++c) if (!(*a == *c)) return false; return true; }
template <class I, class J, class P> requires (!__iter<P> || is_class_v<P>) constexpr bool equal(I a, I b, J c, P p) { for (; a != b; ++a, (void)++c) if (!p(*a, *c)) return false; return true; }
template <class I, class J> requires (__iter<J>) constexpr bool equal(I a, I b, J c, J d) { if constexpr (__is_random<I> && __is_random<J>) if (b - a != d - c) return false; for (; a != b && c != d; ++a, (void)++c) if (!(*a == *c)) return false; return a == b && c == d; }
template <class I, class J> constexpr bool lexicographical_compare(I a, I b, J c, J d) { for (; a != b && c != d; ++a, (void)++c) { if (*a < *c) return true; if (*c < *a) return false; } return a == b && c != d; }
template <class I, class J, class P> constexpr bool lexicographical_compare(I a, I b, J c, J d, P p) { for (; a != b && c != d; ++a, (void)++c) { if (p(*a, *c)) return true; if (p(*c, *a)) return false; } return a == b && c != d; }
template <class I, class J> constexpr auto lexicographical_compare_three_way(I a, I b, J c, J d) -> decltype(__synth(*a, *c)) { while (a != b) { if (c == d) return strong_ordering::greater; auto r = __synth(*a, *c); if (r != 0) return r; ++a; ++c; } return (c == d) <=> true; }
template <class I, class J> constexpr pair<I, J> mismatch(I a, I b, J c) { while (a != b && *a == *c) { ++a; ++c; } return pair<I, J>(a, c); }
template <class I, class J, class P> requires (!__iter<P> || is_class_v<P>) constexpr pair<I, J> mismatch(I a, I b, J c, P p) { while (a != b && p(*a, *c)) { ++a; ++c; } return pair<I, J>(a, c); }
template <class I, class J> requires (__iter<J>) constexpr pair<I, J> mismatch(I a, I b, J c, J d) { while (a != b && c != d && *a == *c) { ++a; ++c; } return pair<I, J>(a, c); }
template <class I, class T> constexpr I lower_bound(I a, I b, const T& v) { auto n = std::distance(a, b); while (n > 0) { auto h = n >> 1; I m = a; std::advance(m, h); if (*m < v) { a = m; ++a; n = n - h - 1; } else n = h; } return a; }
template <class I, class T, class C> constexpr I lower_bound(I a, I b, const T& v, C c) { auto n = std::distance(a, b); while (n > 0) { auto h = n >> 1; I m = a; std::advance(m, h); if (c(*m, v)) { a = m; ++a; n = n - h - 1; } else n = h; } return a; }
}
