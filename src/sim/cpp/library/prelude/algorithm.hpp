// <algorithm>, with libstdc++'s introsort, merge sort and their thresholds
// needs: algobase heap
namespace std {
template <class I, class F> constexpr F for_each(I a, I b, F f) { for (; a != b; ++a) f(*a); return f; }
template <class I, class N, class F> constexpr I for_each_n(I a, N n, F f) { for (; n > 0; --n, ++a) f(*a); return a; }
template <class I, class T> constexpr I find(I a, I b, const T& v) { for (; a != b; ++a) if (*a == v) return a; return b; }
template <class I, class P> constexpr I find_if(I a, I b, P p) { for (; a != b; ++a) if (p(*a)) return a; return b; }
template <class I, class P> constexpr I find_if_not(I a, I b, P p) { for (; a != b; ++a) if (!p(*a)) return a; return b; }
template <class I, class P> constexpr bool all_of(I a, I b, P p) { for (; a != b; ++a) if (!p(*a)) return false; return true; }
template <class I, class P> constexpr bool any_of(I a, I b, P p) { for (; a != b; ++a) if (p(*a)) return true; return false; }
template <class I, class P> constexpr bool none_of(I a, I b, P p) { for (; a != b; ++a) if (p(*a)) return false; return true; }
template <class I, class T> constexpr typename iterator_traits<I>::difference_type count(I a, I b, const T& v) { typename iterator_traits<I>::difference_type n = 0; for (; a != b; ++a) if (*a == v) ++n; return n; }
template <class I, class P> constexpr typename iterator_traits<I>::difference_type count_if(I a, I b, P p) { typename iterator_traits<I>::difference_type n = 0; for (; a != b; ++a) if (p(*a)) ++n; return n; }
template <class I> constexpr I adjacent_find(I a, I b) { if (a == b) return b; I n = a; while (++n != b) { if (*a == *n) return a; a = n; } return b; }
template <class I, class P> constexpr I adjacent_find(I a, I b, P p) { if (a == b) return b; I n = a; while (++n != b) { if (p(*a, *n)) return a; a = n; } return b; }
template <class I, class J> constexpr I search(I a, I b, J c, J d) { for (;; ++a) { I i = a; for (J j = c;; ++i, (void)++j) { if (j == d) return a; if (i == b) return b; if (!(*i == *j)) break; } } }
template <class I, class J> constexpr I find_end(I a, I b, J c, J d) { if (c == d) return b; I r = b; while (true) { I n = std::search(a, b, c, d); if (n == b) return r; r = n; a = n; ++a; } }
template <class I, class J> constexpr I find_first_of(I a, I b, J c, J d) { for (; a != b; ++a) for (J j = c; j != d; ++j) if (*a == *j) return a; return b; }
template <class I, class O, class F> constexpr O transform(I a, I b, O o, F f) { for (; a != b; ++a, (void)++o) *o = f(*a); return o; }
template <class I, class J, class O, class F> constexpr O transform(I a, I b, J c, O o, F f) { for (; a != b; ++a, (void)++c, ++o) *o = f(*a, *c); return o; }
template <class I, class O, class P> constexpr O copy_if(I a, I b, O o, P p) { for (; a != b; ++a) if (p(*a)) { *o = *a; ++o; } return o; }
template <class I, class T> constexpr void replace(I a, I b, const T& x, const T& y) { for (; a != b; ++a) if (*a == x) *a = y; }
template <class I, class P, class T> constexpr void replace_if(I a, I b, P p, const T& y) { for (; a != b; ++a) if (p(*a)) *a = y; }
template <class I, class O, class T> constexpr O replace_copy(I a, I b, O o, const T& x, const T& y) { for (; a != b; ++a, (void)++o) if (*a == x) *o = y; else *o = *a; return o; }
template <class I, class F> constexpr void generate(I a, I b, F f) { for (; a != b; ++a) *a = f(); }
template <class I, class N, class F> constexpr I generate_n(I a, N n, F f) { for (; n > 0; --n, ++a) *a = f(); return a; }
template <class I, class T> constexpr I remove(I a, I b, const T& v) { a = std::find(a, b, v); if (a == b) return a; I r = a; ++a; for (; a != b; ++a) if (!(*a == v)) { *r = std::move(*a); ++r; } return r; }
template <class I, class P> constexpr I remove_if(I a, I b, P p) { for (; a != b; ++a) if (p(*a)) break; if (a == b) return a; I r = a; ++a; for (; a != b; ++a) if (!p(*a)) { *r = std::move(*a); ++r; } return r; }
template <class I, class O, class T> constexpr O remove_copy(I a, I b, O o, const T& v) { for (; a != b; ++a) if (!(*a == v)) { *o = *a; ++o; } return o; }
template <class I, class O, class P> constexpr O remove_copy_if(I a, I b, O o, P p) { for (; a != b; ++a) if (!p(*a)) { *o = *a; ++o; } return o; }
template <class I, class P> constexpr I unique(I a, I b, P p) { a = std::adjacent_find(a, b, p); if (a == b) return b; I d = a; ++a; while (++a != b) if (!p(*d, *a)) *++d = std::move(*a); return ++d; }
template <class I> constexpr I unique(I a, I b) { return std::unique(a, b, equal_to<>()); }
template <class I, class O> constexpr O unique_copy(I a, I b, O o) { if (a == b) return o; auto v = *a; *o = v; ++o; while (++a != b) if (!(v == *a)) { v = *a; *o = v; ++o; } return o; }
template <class I> constexpr void reverse(I a, I b) { if constexpr (__is_random<I>) { if (a == b) return; --b; while (a < b) { std::iter_swap(a, b); ++a; --b; } } else while (true) { if (a == b || a == --b) return; std::iter_swap(a, b); ++a; } }
template <class I, class O> constexpr O reverse_copy(I a, I b, O o) { while (a != b) { --b; *o = *b; ++o; } return o; }
template <class I> constexpr I rotate(I a, I m, I b) {
  if (a == m) return b; if (b == m) return a;
  if constexpr (__is_random<I>) {
    auto n = b - a; auto k = m - a;
    if (k == n - k) { std::swap_ranges(a, m, m); return m; }
    I p = a; I ret = a + (b - m);
    for (;;) {
      if (k < n - k) { I q = p + k; for (decltype(n) i = 0; i < n - k; ++i) { std::iter_swap(p, q); ++p; ++q; } n %= k; if (n == 0) return ret; std::swap(n, k); k = n - k; }
      else { k = n - k; I q = p + n; p = q - k; for (decltype(n) i = 0; i < n - k; ++i) { --p; --q; std::iter_swap(p, q); } n %= k; if (n == 0) return ret; std::swap(n, k); }
    }
  } else { I f2 = m; do { std::iter_swap(a, f2); ++a; ++f2; if (a == m) m = f2; } while (f2 != b); I ret = a; f2 = m; while (f2 != b) { std::iter_swap(a, f2); ++a; ++f2; if (a == m) m = f2; else if (f2 == b) f2 = m; } return ret; }
}
template <class I, class O> constexpr O rotate_copy(I a, I m, I b, O o) { return std::copy(a, m, std::copy(m, b, o)); }
template <class I, class P> constexpr bool is_partitioned(I a, I b, P p) { a = std::find_if_not(a, b, p); if (a == b) return true; ++a; return std::none_of(a, b, p); }
template <class I, class P> constexpr I partition(I a, I b, P p) { if constexpr (__is_bidir<I>) { while (true) { while (true) { if (a == b) return a; if (!p(*a)) break; ++a; } --b; while (true) { if (a == b) return a; if (p(*b)) break; --b; } std::iter_swap(a, b); ++a; } } else { if (a == b) return a; while (p(*a)) if (++a == b) return a; I n = a; while (++n != b) if (p(*n)) { std::iter_swap(a, n); ++a; } return a; } }
template <class I, class P> I __stable_part(I a, I b, P p, ptrdiff_t n) { if (n == 1) return p(*a) ? b : a; I m = a; std::advance(m, n / 2); I l = __stable_part(a, m, p, n / 2); I r = __stable_part(m, b, p, n - n / 2); return std::rotate(l, m, r); }
template <class I, class P> I stable_partition(I a, I b, P p) { ptrdiff_t n = std::distance(a, b); return n == 0 ? a : __stable_part(a, b, p, n); }
template <class I, class P> constexpr I partition_point(I a, I b, P p) { auto n = std::distance(a, b); while (n > 0) { auto h = n >> 1; I m = a; std::advance(m, h); if (p(*m)) { a = ++m; n = n - h - 1; } else n = h; } return a; }
template <class I, class O, class Q, class P> constexpr pair<O, Q> partition_copy(I a, I b, O t, Q f, P p) { for (; a != b; ++a) if (p(*a)) { *t = *a; ++t; } else { *f = *a; ++f; } return pair<O, Q>(t, f); }
template <class I, class T> constexpr I upper_bound(I a, I b, const T& v) { auto n = std::distance(a, b); while (n > 0) { auto h = n >> 1; I m = a; std::advance(m, h); if (v < *m) n = h; else { a = m; ++a; n = n - h - 1; } } return a; }
template <class I, class T, class C> constexpr I upper_bound(I a, I b, const T& v, C c) { auto n = std::distance(a, b); while (n > 0) { auto h = n >> 1; I m = a; std::advance(m, h); if (c(v, *m)) n = h; else { a = m; ++a; n = n - h - 1; } } return a; }
template <class I, class T> constexpr pair<I, I> equal_range(I a, I b, const T& v) { return pair<I, I>(std::lower_bound(a, b, v), std::upper_bound(a, b, v)); }
template <class I, class T, class C> constexpr pair<I, I> equal_range(I a, I b, const T& v, C c) { return pair<I, I>(std::lower_bound(a, b, v, c), std::upper_bound(a, b, v, c)); }
template <class I, class T> constexpr bool binary_search(I a, I b, const T& v) { I i = std::lower_bound(a, b, v); return i != b && !(v < *i); }
template <class I, class T, class C> constexpr bool binary_search(I a, I b, const T& v, C c) { I i = std::lower_bound(a, b, v, c); return i != b && !c(v, *i); }
template <class I, class J, class O, class C> constexpr O merge(I a, I b, J c, J d, O o, C f) { while (a != b && c != d) { if (f(*c, *a)) { *o = *c; ++c; } else { *o = *a; ++a; } ++o; } return std::copy(c, d, std::copy(a, b, o)); }
template <class I, class J, class O> constexpr O merge(I a, I b, J c, J d, O o) { return std::merge(a, b, c, d, o, less<>()); }
template <class I, class J, class C> constexpr bool includes(I a, I b, J c, J d, C f) { while (a != b && c != d) if (f(*c, *a)) return false; else if (f(*a, *c)) ++a; else { ++a; ++c; } return c == d; }
template <class I, class J> constexpr bool includes(I a, I b, J c, J d) { return std::includes(a, b, c, d, less<>()); }
template <class I, class J, class O, class C> constexpr O set_union(I a, I b, J c, J d, O o, C f) { while (a != b && c != d) { if (f(*a, *c)) { *o = *a; ++a; } else if (f(*c, *a)) { *o = *c; ++c; } else { *o = *a; ++a; ++c; } ++o; } return std::copy(c, d, std::copy(a, b, o)); }
template <class I, class J, class O> constexpr O set_union(I a, I b, J c, J d, O o) { return std::set_union(a, b, c, d, o, less<>()); }
template <class I, class J, class O, class C> constexpr O set_intersection(I a, I b, J c, J d, O o, C f) { while (a != b && c != d) if (f(*a, *c)) ++a; else if (f(*c, *a)) ++c; else { *o = *a; ++a; ++c; ++o; } return o; }
template <class I, class J, class O> constexpr O set_intersection(I a, I b, J c, J d, O o) { return std::set_intersection(a, b, c, d, o, less<>()); }
template <class I, class J, class O, class C> constexpr O set_difference(I a, I b, J c, J d, O o, C f) { while (a != b && c != d) if (f(*a, *c)) { *o = *a; ++a; ++o; } else if (f(*c, *a)) ++c; else { ++a; ++c; } return std::copy(a, b, o); }
template <class I, class J, class O> constexpr O set_difference(I a, I b, J c, J d, O o) { return std::set_difference(a, b, c, d, o, less<>()); }
template <class I, class J, class O, class C> constexpr O set_symmetric_difference(I a, I b, J c, J d, O o, C f) { while (a != b && c != d) if (f(*a, *c)) { *o = *a; ++a; ++o; } else if (f(*c, *a)) { *o = *c; ++c; ++o; } else { ++a; ++c; } return std::copy(c, d, std::copy(a, b, o)); }
template <class I, class J, class O> constexpr O set_symmetric_difference(I a, I b, J c, J d, O o) { return std::set_symmetric_difference(a, b, c, d, o, less<>()); }
template <class I, class C> constexpr I max_element(I a, I b, C c) { if (a == b) return a; I r = a; while (++a != b) if (c(*r, *a)) r = a; return r; }
template <class I> constexpr I max_element(I a, I b) { return std::max_element(a, b, less<>()); }
template <class I, class C> constexpr I min_element(I a, I b, C c) { if (a == b) return a; I r = a; while (++a != b) if (c(*a, *r)) r = a; return r; }
template <class I> constexpr I min_element(I a, I b) { return std::min_element(a, b, less<>()); }
template <class I, class C> constexpr pair<I, I> minmax_element(I a, I b, C c) { I n = a; if (a == b || ++n == b) return pair<I, I>(a, a); I lo, hi; if (c(*n, *a)) { lo = n; hi = a; } else { lo = a; hi = n; } a = n; ++a; while (a != b) { n = a; if (++n == b) { if (c(*a, *lo)) lo = a; else if (!c(*a, *hi)) hi = a; break; } if (c(*n, *a)) { if (c(*n, *lo)) lo = n; if (!c(*a, *hi)) hi = a; } else { if (c(*a, *lo)) lo = a; if (!c(*n, *hi)) hi = n; } a = n; ++a; } return pair<I, I>(lo, hi); }
template <class I> constexpr pair<I, I> minmax_element(I a, I b) { return std::minmax_element(a, b, less<>()); }
template <class T> constexpr T min(initializer_list<T> l) { return *std::min_element(l.begin(), l.end()); }
template <class T> constexpr T max(initializer_list<T> l) { return *std::max_element(l.begin(), l.end()); }
template <class T, class C> constexpr T min(initializer_list<T> l, C c) { return *std::min_element(l.begin(), l.end(), c); }
template <class T, class C> constexpr T max(initializer_list<T> l, C c) { return *std::max_element(l.begin(), l.end(), c); }
template <class T> constexpr pair<const T&, const T&> minmax(const T& a, const T& b) { return b < a ? pair<const T&, const T&>(b, a) : pair<const T&, const T&>(a, b); }
template <class T> constexpr pair<T, T> minmax(initializer_list<T> l) { auto p = std::minmax_element(l.begin(), l.end()); return pair<T, T>(*p.first, *p.second); }
template <class T> constexpr const T& clamp(const T& v, const T& lo, const T& hi) { return v < lo ? lo : hi < v ? hi : v; }
template <class T, class C> constexpr const T& clamp(const T& v, const T& lo, const T& hi, C c) { return c(v, lo) ? lo : c(hi, v) ? hi : v; }
template <class I, class C> constexpr I is_sorted_until(I a, I b, C c) { if (a == b) return b; I n = a; for (++n; n != b; a = n, (void)++n) if (c(*n, *a)) return n; return n; }
template <class I> constexpr I is_sorted_until(I a, I b) { return std::is_sorted_until(a, b, less<>()); }
template <class I, class C> constexpr bool is_sorted(I a, I b, C c) { return std::is_sorted_until(a, b, c) == b; }
template <class I> constexpr bool is_sorted(I a, I b) { return std::is_sorted_until(a, b, less<>()) == b; }
template <class I, class C> constexpr void __unguarded_linear(I l, C c) { typename iterator_traits<I>::value_type v = std::move(*l); I n = l; --n; while (c(v, *n)) { *l = std::move(*n); l = n; --n; } *l = std::move(v); }
template <class I, class C> constexpr void __insertion_sort(I a, I b, C c) { if (a == b) return; for (I i = a + 1; i != b; ++i) { if (c(*i, *a)) { typename iterator_traits<I>::value_type v = std::move(*i); std::move_backward(a, i, i + 1); *a = std::move(v); } else __unguarded_linear(i, c); } }
template <class I, class C> constexpr void __move_median(I r, I a, I b, I d, C c) { if (c(*a, *b)) { if (c(*b, *d)) std::iter_swap(r, b); else if (c(*a, *d)) std::iter_swap(r, d); else std::iter_swap(r, a); } else if (c(*a, *d)) std::iter_swap(r, a); else if (c(*b, *d)) std::iter_swap(r, d); else std::iter_swap(r, b); }
template <class I, class C> constexpr I __unguarded_partition(I a, I b, I pivot, C c) { while (true) { while (c(*a, *pivot)) ++a; --b; while (c(*pivot, *b)) --b; if (!(a < b)) return a; std::iter_swap(a, b); ++a; } }
template <class I, class C> constexpr void __heap_select(I a, I m, I b, C c) { std::make_heap(a, m, c); for (I i = m; i < b; ++i) if (c(*i, *a)) __pop_heap(a, m, i, c); }
template <class I, class C> constexpr void __introsort(I a, I b, long limit, C c) { while (b - a > 16) { if (limit == 0) { __heap_select(a, b, b, c); std::sort_heap(a, b, c); return; } --limit; I m = a + (b - a) / 2; __move_median(a, a + 1, m, b - 1, c); I cut = __unguarded_partition(a + 1, b, a, c); __introsort(cut, b, limit, c); b = cut; } }
constexpr long __log2(long n) { long k = 0; while (n > 1) { n >>= 1; ++k; } return k; }
template <class I, class C> constexpr void sort(I a, I b, C c) { if (a != b) { __introsort(a, b, __log2(b - a) * 2, c); if (b - a > 16) { __insertion_sort(a, a + 16, c); for (I i = a + 16; i != b; ++i) __unguarded_linear(i, c); } else __insertion_sort(a, b, c); } }
template <class I> constexpr void sort(I a, I b) { std::sort(a, b, less<>()); }
template <class I, class C> constexpr void partial_sort(I a, I m, I b, C c) { __heap_select(a, m, b, c); std::sort_heap(a, m, c); }
template <class I> constexpr void partial_sort(I a, I m, I b) { std::partial_sort(a, m, b, less<>()); }
template <class I, class J, class C> J partial_sort_copy(I a, I b, J c, J d, C f) { J r = c; for (; a != b && r != d; ++a, ++r) *r = *a; std::make_heap(c, r, f); for (; a != b; ++a) if (f(*a, *c)) __adjust_heap(c, (ptrdiff_t)0, r - c, (typename iterator_traits<I>::value_type)*a, f); std::sort_heap(c, r, f); return r; }
template <class I, class J> J partial_sort_copy(I a, I b, J c, J d) { return std::partial_sort_copy(a, b, c, d, less<>()); }
template <class I, class C> constexpr void nth_element(I a, I n, I b, C c) { if (a == b || n == b) return; long limit = __log2(b - a) * 2; while (b - a > 3) { if (limit == 0) { __heap_select(a, n + 1, b, c); std::iter_swap(a, n); return; } --limit; I m = a + (b - a) / 2; __move_median(a, a + 1, m, b - 1, c); I cut = __unguarded_partition(a + 1, b, a, c); if (cut <= n) a = cut; else b = cut; } __insertion_sort(a, b, c); }
template <class I> constexpr void nth_element(I a, I n, I b) { std::nth_element(a, n, b, less<>()); }
template <class I, class J, class O, class C> O __move_merge(I a, I b, J c, J d, O o, C f) { while (a != b && c != d) { if (f(*c, *a)) { *o = std::move(*c); ++c; } else { *o = std::move(*a); ++a; } ++o; } return std::move(c, d, std::move(a, b, o)); }
template <class I, class P, class D, class C> void __merge_loop(I a, I b, P r, D step, C c) { D two = 2 * step; while (b - a >= two) { r = __move_merge(a, a + step, a + step, a + two, r, c); a += two; } step = b - a < step ? b - a : step; __move_merge(a, a + step, a + step, b, r, c); }
template <class I, class P, class C> void __merge_sort_buffer(I a, I b, P buf, C c) { auto len = b - a; P bl = buf + len; ptrdiff_t step = 7; { I x = a; while (b - x >= step) { __insertion_sort(x, x + step, c); x += step; } __insertion_sort(x, b, c); } while (step < len) { __merge_loop(a, b, buf, step, c); step *= 2; __merge_loop(buf, bl, a, step, c); step *= 2; } }
template <class I, class P, class C> void __merge_adaptive(I a, I m, I b, ptrdiff_t l1, ptrdiff_t l2, P buf, C c) { if (l1 <= l2) { P e = std::move(a, m, buf); P x = buf; I y = m; I o = a; while (x != e && y != b) { if (c(*y, *x)) { *o = std::move(*y); ++y; } else { *o = std::move(*x); ++x; } ++o; } if (x != e) std::move(x, e, o); } else { P e = std::move(m, b, buf); if (a == m) { std::move_backward(buf, e, b); return; } if (buf == e) return; I x = m; --x; P y = e; --y; I o = b; while (true) { if (c(*y, *x)) { *--o = std::move(*x); if (a == x) { std::move_backward(buf, ++y, o); return; } --x; } else { *--o = std::move(*y); if (buf == y) return; --y; } } } }
template <class I, class C> void stable_sort(I a, I b, C c) { typedef typename iterator_traits<I>::value_type V; if (a == b) return; ptrdiff_t n = b - a; ptrdiff_t half = (n + 1) / 2; V* buf = __allocate<V>(half); ::new ((void*)buf) V(std::move(*a)); for (ptrdiff_t i = 1; i < half; ++i) ::new ((void*)(buf + i)) V(std::move(buf[i - 1])); *a = std::move(buf[half - 1]); I m = a + half; __merge_sort_buffer(a, m, buf, c); __merge_sort_buffer(m, b, buf, c); __merge_adaptive(a, m, b, m - a, b - m, buf, c); std::destroy(buf, buf + half); __deallocate(buf, half); }
template <class I> void stable_sort(I a, I b) { std::stable_sort(a, b, less<>()); }
template <class I, class C> void inplace_merge(I a, I m, I b, C c) { typedef typename iterator_traits<I>::value_type V; if (a == m || m == b) return; ptrdiff_t l1 = m - a, l2 = b - m; ptrdiff_t half = l1 < l2 ? l1 : l2; V* buf = __allocate<V>(half); ::new ((void*)buf) V(std::move(*a)); for (ptrdiff_t i = 1; i < half; ++i) ::new ((void*)(buf + i)) V(std::move(buf[i - 1])); *a = std::move(buf[half - 1]); __merge_adaptive(a, m, b, l1, l2, buf, c); std::destroy(buf, buf + half); __deallocate(buf, half); }
template <class I> void inplace_merge(I a, I m, I b) { std::inplace_merge(a, m, b, less<>()); }
template <class I, class C> constexpr bool next_permutation(I a, I b, C c) { if (a == b) return false; I i = a; ++i; if (i == b) return false; i = b; --i; for (;;) { I ii = i; --i; if (c(*i, *ii)) { I j = b; while (!c(*i, *--j)) {} std::iter_swap(i, j); std::reverse(ii, b); return true; } if (i == a) { std::reverse(a, b); return false; } } }
template <class I> constexpr bool next_permutation(I a, I b) { return std::next_permutation(a, b, less<>()); }
template <class I, class C> constexpr bool prev_permutation(I a, I b, C c) { if (a == b) return false; I i = a; ++i; if (i == b) return false; i = b; --i; for (;;) { I ii = i; --i; if (c(*ii, *i)) { I j = b; while (!c(*--j, *i)) {} std::iter_swap(i, j); std::reverse(ii, b); return true; } if (i == a) { std::reverse(a, b); return false; } } }
template <class I> constexpr bool prev_permutation(I a, I b) { return std::prev_permutation(a, b, less<>()); }
template <class I, class J> constexpr bool is_permutation(I a, I b, J c) { J d = c; std::advance(d, std::distance(a, b)); for (I i = a; i != b; ++i) { bool seen = false; for (I k = a; k != i; ++k) if (*k == *i) { seen = true; break; } if (seen) continue; if (std::count(a, b, *i) != std::count(c, d, *i)) return false; } return true; }
template <class I, class G> void shuffle(I a, I b, G&& g) { if (a == b) return; __shuffle(a, b, g); }
template <class I, class N> constexpr I shift_left(I a, I b, N n) { if (n == 0) return b; I m = a; for (N i = 0; i < n; ++i) { if (m == b) return a; ++m; } return std::move(m, b, a); }
// ranges: the algorithms by whole range
namespace ranges {
struct __identity { template <class T> constexpr T&& operator()(T&& t) const noexcept { return static_cast<T&&>(t); } };
template <class R> constexpr auto begin(R&& r) { return std::begin(r); }
template <class R> constexpr auto end(R&& r) { return std::end(r); }
template <class F, class T> constexpr decltype(auto) __proj(F& f, T&& v) { if constexpr (requires { f(static_cast<T&&>(v)); }) return f(static_cast<T&&>(v)); else if constexpr (requires { (v.*f)(); }) return (v.*f)(); else return (v.*f); }
struct less { template <class T, class U> constexpr bool operator()(T&& a, U&& b) const { return static_cast<T&&>(a) < static_cast<U&&>(b); } };
struct greater { template <class T, class U> constexpr bool operator()(T&& a, U&& b) const { return static_cast<T&&>(b) < static_cast<U&&>(a); } };
struct equal_to { template <class T, class U> constexpr bool operator()(T&& a, U&& b) const { return static_cast<T&&>(a) == static_cast<U&&>(b); } };
template <class R, class C = less, class P = __identity> constexpr auto sort(R&& r, C c = {}, P p = {}) { std::sort(std::begin(r), std::end(r), [&](auto&& a, auto&& b) { return bool(c(__proj(p, a), __proj(p, b))); }); return std::end(r); }
template <class R, class C = less, class P = __identity> constexpr auto stable_sort(R&& r, C c = {}, P p = {}) { std::stable_sort(std::begin(r), std::end(r), [&](auto&& a, auto&& b) { return bool(c(__proj(p, a), __proj(p, b))); }); return std::end(r); }
template <class R, class T, class P = __identity> constexpr auto find(R&& r, const T& v, P p = {}) { auto i = std::begin(r); for (; i != std::end(r); ++i) if (__proj(p, *i) == v) break; return i; }
template <class R, class F, class P = __identity> constexpr auto find_if(R&& r, F f, P p = {}) { auto i = std::begin(r); for (; i != std::end(r); ++i) if (f(__proj(p, *i))) break; return i; }
template <class R, class T, class P = __identity> constexpr auto count(R&& r, const T& v, P p = {}) { ptrdiff_t n = 0; for (auto&& x : r) if (__proj(p, x) == v) ++n; return n; }
template <class R, class F, class P = __identity> constexpr auto count_if(R&& r, F f, P p = {}) { ptrdiff_t n = 0; for (auto&& x : r) if (f(__proj(p, x))) ++n; return n; }
template <class R, class F, class P = __identity> constexpr bool all_of(R&& r, F f, P p = {}) { for (auto&& x : r) if (!f(__proj(p, x))) return false; return true; }
template <class R, class F, class P = __identity> constexpr bool any_of(R&& r, F f, P p = {}) { for (auto&& x : r) if (f(__proj(p, x))) return true; return false; }
template <class R, class F, class P = __identity> constexpr bool none_of(R&& r, F f, P p = {}) { for (auto&& x : r) if (f(__proj(p, x))) return false; return true; }
template <class R, class F> constexpr void for_each(R&& r, F f) { for (auto&& x : r) f(x); }
template <class R, class O> constexpr void copy(R&& r, O o) { std::copy(std::begin(r), std::end(r), o); }
template <class R, class O, class F> constexpr void transform(R&& r, O o, F f) { std::transform(std::begin(r), std::end(r), o, f); }
template <class R> constexpr void reverse(R&& r) { std::reverse(std::begin(r), std::end(r)); }
template <class R, class C = less, class P = __identity> constexpr auto max_element(R&& r, C c = {}, P p = {}) { return std::max_element(std::begin(r), std::end(r), [&](auto&& a, auto&& b) { return bool(c(__proj(p, a), __proj(p, b))); }); }
template <class R, class C = less, class P = __identity> constexpr auto min_element(R&& r, C c = {}, P p = {}) { return std::min_element(std::begin(r), std::end(r), [&](auto&& a, auto&& b) { return bool(c(__proj(p, a), __proj(p, b))); }); }
template <class R, class T> constexpr bool binary_search(R&& r, const T& v) { return std::binary_search(std::begin(r), std::end(r), v); }
template <class R, class T> constexpr auto lower_bound(R&& r, const T& v) { return std::lower_bound(std::begin(r), std::end(r), v); }
template <class R, class C = less> constexpr bool is_sorted(R&& r, C c = {}) { return std::is_sorted(std::begin(r), std::end(r), c); }
template <class R, class T> constexpr void fill(R&& r, const T& v) { std::fill(std::begin(r), std::end(r), v); }
}
}
