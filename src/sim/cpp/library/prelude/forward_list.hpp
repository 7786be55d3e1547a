// <forward_list>
// needs: memory_base algobase throws
namespace std {
struct _Fwd_base { _Fwd_base* _next; };
template <class T> struct _Fwd_node : _Fwd_base { union { T _v; }; _Fwd_node() {} ~_Fwd_node() {} };
template <class T, class R> struct _Fwd_iter { typedef forward_iterator_tag iterator_category; typedef T value_type; typedef ptrdiff_t difference_type; typedef R* pointer; typedef R& reference; _Fwd_base* _n; _Fwd_iter() noexcept : _n() {} explicit _Fwd_iter(_Fwd_base* n) noexcept : _n(n) {} template <class Q> requires (!is_same_v<Q, R>) _Fwd_iter(const _Fwd_iter<T, Q>& i) noexcept : _n(i._n) {} R& operator*() const noexcept { return static_cast<_Fwd_node<T>*>(_n)->_v; } R* operator->() const noexcept { return &static_cast<_Fwd_node<T>*>(_n)->_v; } _Fwd_iter& operator++() noexcept { _n = _n->_next; return *this; } _Fwd_iter operator++(int) noexcept { _Fwd_iter t = *this; _n = _n->_next; return t; } friend bool operator==(const _Fwd_iter& a, const _Fwd_iter& b) noexcept { return a._n == b._n; } };
template <class T, class A = allocator<T>> class forward_list {
public:
  typedef T value_type; typedef T& reference; typedef const T& const_reference; typedef size_t size_type; typedef ptrdiff_t difference_type; typedef _Fwd_iter<T, T> iterator; typedef _Fwd_iter<T, const T> const_iterator; typedef _Fwd_base base; typedef _Fwd_node<T> node;
  base _h;
  template <class... X> base* _after(base* p, X&&... x) { node* q = __allocate<node>(1); try { ::new ((void*)&q->_v) T(std::forward<X>(x)...); } catch (...) { __deallocate(q, 1); throw; } q->_next = p->_next; p->_next = q; return q; }
  void _erase_after(base* p) { node* q = static_cast<node*>(p->_next); p->_next = q->_next; __builtin_destroy(&q->_v); __deallocate(q, 1); }
  forward_list() noexcept { _h._next = nullptr; }
  forward_list(const forward_list& o) { _h._next = nullptr; _append(o.begin(), o.end()); }
  forward_list(forward_list&& o) noexcept { _h._next = o._h._next; o._h._next = nullptr; }
  forward_list(initializer_list<T> l) { _h._next = nullptr; _append(l.begin(), l.end()); }
  forward_list(size_t n, const T& v) { _h._next = nullptr; base* t = &_h; for (; n; --n) t = _after(t, v); }
  explicit forward_list(size_t n) { _h._next = nullptr; base* t = &_h; for (; n; --n) t = _after(t); }
  template <class I> requires (__iter<I>) forward_list(I a, I b) { _h._next = nullptr; _append(a, b); }
  template <class I> void _append(I a, I b) { base* t = &_h; for (; a != b; ++a) t = _after(t, *a); }
  ~forward_list() { clear(); }
  forward_list& operator=(const forward_list& o) { if (this != &o) { forward_list t(o); swap(t); } return *this; }
  forward_list& operator=(forward_list&& o) noexcept { clear(); _h._next = o._h._next; o._h._next = nullptr; return *this; }
  forward_list& operator=(initializer_list<T> l) { forward_list t(l); swap(t); return *this; }
  iterator before_begin() noexcept { return iterator(&_h); } const_iterator cbefore_begin() const noexcept { return const_iterator(const_cast<base*>(&_h)); } const_iterator before_begin() const noexcept { return cbefore_begin(); } iterator begin() noexcept { return iterator(_h._next); } const_iterator begin() const noexcept { return const_iterator(_h._next); } iterator end() noexcept { return iterator(nullptr); } const_iterator end() const noexcept { return const_iterator(nullptr); } const_iterator cbegin() const noexcept { return begin(); } const_iterator cend() const noexcept { return end(); }
  bool empty() const noexcept { return !_h._next; } T& front() { return *begin(); } const T& front() const { return *begin(); }
  void push_front(const T& v) { _after(&_h, v); } void push_front(T&& v) { _after(&_h, std::move(v)); } template <class... X> T& emplace_front(X&&... x) { _after(&_h, std::forward<X>(x)...); return front(); } void pop_front() { _erase_after(&_h); }
  iterator insert_after(const_iterator i, const T& v) { return iterator(_after(i._n, v)); } iterator insert_after(const_iterator i, T&& v) { return iterator(_after(i._n, std::move(v))); } template <class... X> iterator emplace_after(const_iterator i, X&&... x) { return iterator(_after(i._n, std::forward<X>(x)...)); } iterator erase_after(const_iterator i) { _erase_after(i._n); return iterator(i._n->_next); }
  void clear() noexcept { base* c = _h._next; while (c) { node* q = static_cast<node*>(c); c = c->_next; __builtin_destroy(&q->_v); __deallocate(q, 1); } _h._next = nullptr; } void swap(forward_list& o) noexcept { std::swap(_h._next, o._h._next); }
  void reverse() noexcept { base* r = nullptr; base* c = _h._next; while (c) { base* n = c->_next; c->_next = r; r = c; c = n; } _h._next = r; }
  template <class P> size_t remove_if(P p) { size_t k = 0; base* c = &_h; while (c->_next) if (p(static_cast<node*>(c->_next)->_v)) { _erase_after(c); ++k; } else c = c->_next; return k; } size_t remove(const T& v) { return remove_if([&](const T& x) { return x == v; }); }
  size_t unique() { size_t k = 0; base* c = _h._next; while (c && c->_next) if (static_cast<node*>(c)->_v == static_cast<node*>(c->_next)->_v) { _erase_after(c); ++k; } else c = c->_next; return k; }
  template <class C> base* _msort(base* a, size_t n, C c) { if (n == 1) { a->_next = nullptr; return a; } base* b = a; size_t h = n / 2; for (size_t i = 0; i < h; ++i) b = b->_next; base* x = a; base* y = b; { base* p = a; for (size_t i = 1; i < h; ++i) p = p->_next; p->_next = nullptr; } x = _msort(x, h, c); y = _msort(y, n - h, c); base head; base* t = &head; while (x && y) if (c(static_cast<node*>(y)->_v, static_cast<node*>(x)->_v)) { t->_next = y; t = y; y = y->_next; } else { t->_next = x; t = x; x = x->_next; } t->_next = x ? x : y; return head._next; }
  template <class C> void sort(C c) { size_t n = 0; for (base* p = _h._next; p; p = p->_next) ++n; if (n > 1) _h._next = _msort(_h._next, n, c); } void sort() { sort(less<>()); }
};
template <class T, class A> bool operator==(const forward_list<T, A>& a, const forward_list<T, A>& b) { auto i = a.begin(); auto j = b.begin(); for (; i != a.end() && j != b.end(); ++i, ++j) if (!(*i == *j)) return false; return i == a.end() && j == b.end(); }
}
