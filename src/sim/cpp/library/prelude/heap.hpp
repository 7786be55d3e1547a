// heap algorithms
// needs: algobase
namespace std {
template <class I, class D, class T, class C> constexpr void __push_heap(I f, D hole, D top, T v, C& c) { D p = (hole - 1) / 2; while (hole > top && c(*(f + p), v)) { *(f + hole) = std::move(*(f + p)); hole = p; p = (hole - 1) / 2; } *(f + hole) = std::move(v); }
template <class I, class D, class T, class C> constexpr void __adjust_heap(I f, D hole, D len, T v, C c) { const D top = hole; D second = hole; while (second < (len - 1) / 2) { second = 2 * (second + 1); if (c(*(f + second), *(f + (second - 1)))) second--; *(f + hole) = std::move(*(f + second)); hole = second; } if ((len & 1) == 0 && second == (len - 2) / 2) { second = 2 * (second + 1); *(f + hole) = std::move(*(f + (second - 1))); hole = second - 1; } __push_heap(f, hole, top, std::move(v), c); }
template <class I, class C> constexpr void push_heap(I a, I b, C c) { typedef typename iterator_traits<I>::value_type V; V v = std::move(*(b - 1)); __push_heap(a, (b - a) - 1, (typename iterator_traits<I>::difference_type)0, std::move(v), c); }
template <class I> constexpr void push_heap(I a, I b) { std::push_heap(a, b, less<>()); }
template <class I, class C> constexpr void __pop_heap(I a, I b, I r, C& c) { typedef typename iterator_traits<I>::value_type V; V v = std::move(*r); *r = std::move(*a); __adjust_heap(a, (typename iterator_traits<I>::difference_type)0, b - a, std::move(v), c); }
template <class I, class C> constexpr void pop_heap(I a, I b, C c) { if (b - a > 1) { --b; __pop_heap(a, b, b, c); } }
template <class I> constexpr void pop_heap(I a, I b) { std::pop_heap(a, b, less<>()); }
template <class I, class C> constexpr void make_heap(I a, I b, C c) { typedef typename iterator_traits<I>::value_type V; if (b - a < 2) return; auto len = b - a; auto p = (len - 2) / 2; while (true) { V v = std::move(*(a + p)); __adjust_heap(a, p, len, std::move(v), c); if (p == 0) return; p--; } }
template <class I> constexpr void make_heap(I a, I b) { std::make_heap(a, b, less<>()); }
template <class I, class C> constexpr void sort_heap(I a, I b, C c) { while (b - a > 1) { --b; __pop_heap(a, b, b, c); } }
template <class I> constexpr void sort_heap(I a, I b) { std::sort_heap(a, b, less<>()); }
template <class I, class C> constexpr bool is_heap(I a, I b, C c) { auto n = b - a; for (decltype(n) i = 1; i < n; ++i) if (c(a[(i - 1) / 2], a[i])) return false; return true; }
template <class I> constexpr bool is_heap(I a, I b) { return std::is_heap(a, b, less<>()); }
}
