// <list>, <forward_list>
// needs: memory_base algobase throws
namespace std {
struct _List_node_base { _List_node_base* _next; _List_node_base* _prev; };
template <class T> struct _List_node : _List_node_base { union { T _v; }; _List_node() {} ~_List_node() {} };
template <class T> struct _List_iterator { typedef bidirectional_iterator_tag iterator_category; typedef T value_type; typedef ptrdiff_t difference_type; typedef T* pointer; typedef T& reference; _List_node_base* _n; _List_iterator() noexcept : _n() {} explicit _List_iterator(_List_node_base* n) noexcept : _n(n) {} T& operator*() const noexcept { return static_cast<_List_node<T>*>(_n)->_v; } T* operator->() const noexcept { return &static_cast<_List_node<T>*>(_n)->_v; } _List_iterator& operator++() noexcept { _n = _n->_next; return *this; } _List_iterator operator++(int) noexcept { _List_iterator t = *this; _n = _n->_next; return t; } _List_iterator& operator--() noexcept { _n = _n->_prev; return *this; } _List_iterator operator--(int) noexcept { _List_iterator t = *this; _n = _n->_prev; return t; } friend bool operator==(const _List_iterator& a, const _List_iterator& b) noexcept { return a._n == b._n; } };
template <class T> struct _List_const_iterator { typedef bidirectional_iterator_tag iterator_category; typedef T value_type; typedef ptrdiff_t difference_type; typedef const T* pointer; typedef const T& reference; _List_node_base* _n; _List_const_iterator() noexcept : _n() {} explicit _List_const_iterator(const _List_node_base* n) noexcept : _n(const_cast<_List_node_base*>(n)) {} _List_const_iterator(const _List_iterator<T>& i) noexcept : _n(i._n) {} const T& operator*() const noexcept { return static_cast<_List_node<T>*>(_n)->_v; } const T* operator->() const noexcept { return &static_cast<_List_node<T>*>(_n)->_v; } _List_const_iterator& operator++() noexcept { _n = _n->_next; return *this; } _List_const_iterator operator++(int) noexcept { _List_const_iterator t = *this; _n = _n->_next; return t; } _List_const_iterator& operator--() noexcept { _n = _n->_prev; return *this; } _List_const_iterator operator--(int) noexcept { _List_const_iterator t = *this; _n = _n->_prev; return t; } friend bool operator==(const _List_const_iterator& a, const _List_const_iterator& b) noexcept { return a._n == b._n; } };
template <class T, class A = allocator<T>> class list {
public:
  typedef T value_type; typedef A allocator_type; typedef T& reference; typedef const T& const_reference; typedef T* pointer; typedef const T* const_pointer; typedef size_t size_type; typedef ptrdiff_t difference_type; typedef _List_iterator<T> iterator; typedef _List_const_iterator<T> const_iterator; typedef std::reverse_iterator<iterator> reverse_iterator; typedef std::reverse_iterator<const_iterator> const_reverse_iterator;
  typedef _List_node_base base; typedef _List_node<T> node;
  base _h; size_t _n;
  void _reset() { _h._next = _h._prev = &_h; _n = 0; }
  template <class... X> node* _create(X&&... x) { node* p = __allocate<node>(1); try { ::new ((void*)&p->_v) T(std::forward<X>(x)...); } catch (...) { __deallocate(p, 1); throw; } return p; }
  void _hook(base* p, base* at) { p->_next = at; p->_prev = at->_prev; at->_prev->_next = p; at->_prev = p; ++_n; }
  base* _unhook(base* p) { base* n = p->_next; p->_prev->_next = n; n->_prev = p->_prev; --_n; return n; }
  void _drop(base* b) { node* p = static_cast<node*>(b); __builtin_destroy(&p->_v); __deallocate(p, 1); }
  void _free() { base* c = _h._next; while (c != &_h) { base* n = c->_next; _drop(c); c = n; } }
  static void _transfer(base* at, base* a, base* b) { if (at == b) return; b->_prev->_next = at; a->_prev->_next = b; at->_prev->_next = a; base* t = at->_prev; at->_prev = b->_prev; b->_prev = a->_prev; a->_prev = t; }
  list() noexcept { _reset(); }
  explicit list(size_t n) { _reset(); for (; n; --n) emplace_back(); }
  list(size_t n, const T& v) { _reset(); for (; n; --n) push_back(v); }
  list(const list& o) { _reset(); for (const T& v : o) push_back(v); }
  list(list&& o) noexcept { _reset(); _steal(o); }
  void _steal(list& o) noexcept { if (o._n) { _h._next = o._h._next; _h._prev = o._h._prev; _h._next->_prev = _h._prev->_next = &_h; _n = o._n; o._reset(); } }
  list(initializer_list<T> l) { _reset(); for (const T& v : l) push_back(v); }
  template <class I> requires (__iter<I>) list(I a, I b) { _reset(); for (; a != b; ++a) emplace_back(*a); }
  ~list() { _free(); }
  list& operator=(const list& o) { if (this != &o) assign(o.begin(), o.end()); return *this; }
  list& operator=(list&& o) noexcept { clear(); _steal(o); return *this; }
  list& operator=(initializer_list<T> l) { assign(l.begin(), l.end()); return *this; }
  template <class I> requires (__iter<I>) void assign(I a, I b) { iterator i = begin(), e = end(); for (; i != e && a != b; ++i, (void)++a) *i = *a; if (a == b) erase(i, e); else insert(e, a, b); }
  void assign(size_t n, const T& v) { iterator i = begin(); for (; i != end() && n > 0; ++i, --n) *i = v; if (n > 0) insert(end(), n, v); else erase(i, end()); }
  iterator begin() noexcept { return iterator(_h._next); } const_iterator begin() const noexcept { return const_iterator(_h._next); } iterator end() noexcept { return iterator(&_h); } const_iterator end() const noexcept { return const_iterator(&_h); } const_iterator cbegin() const noexcept { return begin(); } const_iterator cend() const noexcept { return end(); } reverse_iterator rbegin() noexcept { return reverse_iterator(end()); } reverse_iterator rend() noexcept { return reverse_iterator(begin()); } const_reverse_iterator rbegin() const noexcept { return const_reverse_iterator(end()); } const_reverse_iterator rend() const noexcept { return const_reverse_iterator(begin()); } const_reverse_iterator crbegin() const noexcept { return rbegin(); } const_reverse_iterator crend() const noexcept { return rend(); }
  bool empty() const noexcept { return _h._next == &_h; } size_t size() const noexcept { return _n; }
  T& front() noexcept { return *begin(); } const T& front() const noexcept { return *begin(); } T& back() noexcept { return static_cast<node*>(_h._prev)->_v; } const T& back() const noexcept { return static_cast<const node*>(_h._prev)->_v; }
  void push_back(const T& v) { _hook(_create(v), &_h); } void push_back(T&& v) { _hook(_create(std::move(v)), &_h); } void push_front(const T& v) { _hook(_create(v), _h._next); } void push_front(T&& v) { _hook(_create(std::move(v)), _h._next); }
  template <class... X> T& emplace_back(X&&... x) { _hook(_create(std::forward<X>(x)...), &_h); return back(); }
  template <class... X> T& emplace_front(X&&... x) { _hook(_create(std::forward<X>(x)...), _h._next); return front(); }
  template <class... X> iterator emplace(const_iterator i, X&&... x) { node* p = _create(std::forward<X>(x)...); _hook(p, i._n); return iterator(p); }
  void pop_back() noexcept { base* p = _h._prev; _unhook(p); _drop(p); } void pop_front() noexcept { base* p = _h._next; _unhook(p); _drop(p); }
  iterator insert(const_iterator i, const T& v) { node* p = _create(v); _hook(p, i._n); return iterator(p); } iterator insert(const_iterator i, T&& v) { node* p = _create(std::move(v)); _hook(p, i._n); return iterator(p); }
  iterator insert(const_iterator i, size_t n, const T& v) { if (!n) return iterator(i._n); list t(n, v); iterator r = t.begin(); splice(i, t); return r; }
  template <class I> requires (__iter<I>) iterator insert(const_iterator i, I a, I b) { list t(a, b); if (t.empty()) return iterator(i._n); iterator r = t.begin(); splice(i, t); return r; }
  iterator insert(const_iterator i, initializer_list<T> l) { return insert(i, l.begin(), l.end()); }
  iterator erase(const_iterator i) noexcept { base* n = _unhook(i._n); _drop(i._n); return iterator(n); } iterator erase(const_iterator a, const_iterator b) noexcept { while (a != b) a = erase(a); return iterator(b._n); }
  void clear() noexcept { _free(); _reset(); }
  void resize(size_t n) { while (_n > n) pop_back(); while (_n < n) emplace_back(); } void resize(size_t n, const T& v) { while (_n > n) pop_back(); while (_n < n) push_back(v); }
  void swap(list& o) noexcept { list t(std::move(o)); o._steal(*this); _reset2(); _steal(t); } void _reset2() { if (_n) return; _h._next = _h._prev = &_h; }
  void splice(const_iterator i, list& o) noexcept { if (!o.empty()) { _transfer(i._n, o._h._next, &o._h); _n += o._n; o._n = 0; } } void splice(const_iterator i, list&& o) noexcept { splice(i, o); }
  void splice(const_iterator i, list& o, const_iterator j) noexcept { base* n = j._n->_next; if (i._n == j._n || i._n == n) return; _transfer(i._n, j._n, n); ++_n; --o._n; }
  void splice(const_iterator i, list& o, const_iterator a, const_iterator b) noexcept { if (a != b) { if (this != &o) { size_t k = std::distance(a, b); _n += k; o._n -= k; } _transfer(i._n, a._n, b._n); } }
  size_t remove(const T& v) { size_t k = 0; list gone; iterator i = begin(); while (i != end()) { iterator n = i; ++n; if (*i == v) { gone.splice(gone.begin(), *this, i); ++k; } i = n; } return k; }
  template <class P> size_t remove_if(P p) { size_t k = 0; list gone; iterator i = begin(); while (i != end()) { iterator n = i; ++n; if (p(*i)) { gone.splice(gone.begin(), *this, i); ++k; } i = n; } return k; }
  size_t unique() { size_t k = 0; iterator i = begin(); if (i == end()) return 0; iterator n = i; while (++n != end()) { if (*i == *n) { erase(n); ++k; } else i = n; n = i; } return k; }
  template <class P> size_t unique(P p) { size_t k = 0; iterator i = begin(); if (i == end()) return 0; iterator n = i; while (++n != end()) { if (p(*i, *n)) { erase(n); ++k; } else i = n; n = i; } return k; }
  void merge(list& o) { merge(o, less<>()); } void merge(list&& o) { merge(o, less<>()); }
  template <class C> void merge(list& o, C c) { if (this == &o) return; iterator a = begin(), ae = end(), b = o.begin(), be = o.end(); while (a != ae && b != be) if (c(*b, *a)) { iterator n = b; _transfer(a._n, b._n, (++n)._n); b = n; } else ++a; if (b != be) _transfer(ae._n, b._n, be._n); _n += o._n; o._n = 0; }
  void reverse() noexcept { base* t = &_h; do { base* n = t->_next; t->_next = t->_prev; t->_prev = n; t = n; } while (t != &_h); }
  void sort() { sort(less<>()); }
  template <class C> void sort(C c) { if (_n < 2) return; list carry, tmp[64]; list *fill = tmp, *counter; do { carry.splice(carry.begin(), *this, begin()); for (counter = tmp; counter != fill && !counter->empty(); ++counter) { counter->merge(carry, c); carry.swap(*counter); } carry.swap(*counter); if (counter == fill) ++fill; } while (!empty()); for (counter = tmp + 1; counter != fill; ++counter) counter->merge(*(counter - 1), c); swap(*(fill - 1)); }
};
template <class I> list(I, I) -> list<typename iterator_traits<I>::value_type>;
template <class T, class A> bool operator==(const list<T, A>& a, const list<T, A>& b) { return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin()); }
template <class T, class A> bool operator<(const list<T, A>& a, const list<T, A>& b) { return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end()); }
template <class T, class A> void swap(list<T, A>& a, list<T, A>& b) noexcept { a.swap(b); }
template <class T, class A, class U> size_t erase(list<T, A>& l, const U& v) { return l.remove_if([&](const T& x) { return x == v; }); }
template <class T, class A, class P> size_t erase_if(list<T, A>& l, P p) { return l.remove_if(p); }
}
