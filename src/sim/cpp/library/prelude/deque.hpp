// <deque>: a map of 512-byte nodes, as libstdc++
// needs: memory_base algobase throws
namespace std {
template <class T, class R> struct _Deque_iterator {
  typedef random_access_iterator_tag iterator_category; typedef T value_type; typedef ptrdiff_t difference_type; typedef R* pointer; typedef R& reference;
  T *_cur, *_first, *_last; T** _node;
  static constexpr ptrdiff_t _size() { return (ptrdiff_t)(sizeof(T) < 512 ? 512 / sizeof(T) : 1); }
  _Deque_iterator() noexcept : _cur(), _first(), _last(), _node() {}
  _Deque_iterator(T* x, T** y) noexcept : _cur(x), _first(*y), _last(*y + _size()), _node(y) {}
  template <class Q> requires (!is_same_v<Q, R> && is_same_v<const Q, R>) _Deque_iterator(const _Deque_iterator<T, Q>& o) noexcept : _cur(o._cur), _first(o._first), _last(o._last), _node(o._node) {}
  _Deque_iterator<T, T> _mut() const { _Deque_iterator<T, T> r; r._cur = _cur; r._first = _first; r._last = _last; r._node = _node; return r; }
  void _set(T** n) noexcept { _node = n; _first = *n; _last = _first + _size(); }
  R& operator*() const noexcept { return *_cur; }
  R* operator->() const noexcept { return _cur; }
  _Deque_iterator& operator++() noexcept { ++_cur; if (_cur == _last) { _set(_node + 1); _cur = _first; } return *this; }
  _Deque_iterator operator++(int) noexcept { _Deque_iterator t = *this; ++*this; return t; }
  _Deque_iterator& operator--() noexcept { if (_cur == _first) { _set(_node - 1); _cur = _last; } --_cur; return *this; }
  _Deque_iterator operator--(int) noexcept { _Deque_iterator t = *this; --*this; return t; }
  _Deque_iterator& operator+=(ptrdiff_t n) noexcept { ptrdiff_t off = n + (_cur - _first); if (off >= 0 && off < _size()) _cur += n; else { ptrdiff_t k = off > 0 ? off / _size() : -((-off - 1) / _size()) - 1; _set(_node + k); _cur = _first + (off - k * _size()); } return *this; }
  _Deque_iterator& operator-=(ptrdiff_t n) noexcept { return *this += -n; }
  _Deque_iterator operator+(ptrdiff_t n) const noexcept { _Deque_iterator t = *this; t += n; return t; }
  _Deque_iterator operator-(ptrdiff_t n) const noexcept { _Deque_iterator t = *this; t -= n; return t; }
  R& operator[](ptrdiff_t n) const noexcept { return *(*this + n); }
};
template <class T, class A, class B> bool operator==(const _Deque_iterator<T, A>& a, const _Deque_iterator<T, B>& b) noexcept { return a._cur == b._cur; }
template <class T, class A, class B> bool operator!=(const _Deque_iterator<T, A>& a, const _Deque_iterator<T, B>& b) noexcept { return a._cur != b._cur; }
template <class T, class A, class B> bool operator<(const _Deque_iterator<T, A>& a, const _Deque_iterator<T, B>& b) noexcept { return a._node == b._node ? a._cur < b._cur : a._node < b._node; }
template <class T, class A, class B> bool operator>(const _Deque_iterator<T, A>& a, const _Deque_iterator<T, B>& b) noexcept { return b < a; }
template <class T, class A, class B> bool operator<=(const _Deque_iterator<T, A>& a, const _Deque_iterator<T, B>& b) noexcept { return !(b < a); }
template <class T, class A, class B> bool operator>=(const _Deque_iterator<T, A>& a, const _Deque_iterator<T, B>& b) noexcept { return !(a < b); }
template <class T, class A, class B> ptrdiff_t operator-(const _Deque_iterator<T, A>& a, const _Deque_iterator<T, B>& b) noexcept { return a._size() * (a._node - b._node - (a._node != nullptr)) + (a._cur - a._first) + (b._last - b._cur); }
template <class T, class A> _Deque_iterator<T, A> operator+(ptrdiff_t n, const _Deque_iterator<T, A>& i) noexcept { return i + n; }
template <class T, class A = allocator<T>> class deque {
public:
  typedef T value_type; typedef A allocator_type; typedef T& reference; typedef const T& const_reference; typedef T* pointer; typedef const T* const_pointer; typedef size_t size_type; typedef ptrdiff_t difference_type; typedef _Deque_iterator<T, T> iterator; typedef _Deque_iterator<T, const T> const_iterator; typedef std::reverse_iterator<iterator> reverse_iterator; typedef std::reverse_iterator<const_iterator> const_reverse_iterator;
  T** _map; size_t _msize; iterator _s, _f;
  static constexpr size_t _bs = sizeof(T) < 512 ? 512 / sizeof(T) : 1;
  void _init(size_t n) {
    size_t nodes = n / _bs + 1;
    _msize = 8 > nodes + 2 ? 8 : nodes + 2;
    _map = __allocate<T*>(_msize);
    T** a = _map + (_msize - nodes) / 2; T** b = a + nodes;
    for (T** c = a; c < b; ++c) *c = __allocate<T>(_bs);
    _s._set(a); _f._set(b - 1); _s._cur = _s._first; _f._cur = _f._first + n % _bs;
  }
  void _kill() { if (_map) { for (T** c = _s._node; c < _f._node + 1; ++c) __deallocate(*c, _bs); __deallocate(_map, _msize); } }
  deque() { _init(0); }
  explicit deque(size_t n) { _init(n); for (iterator i = _s; i != _f; ++i) ::new ((void*)i._cur) T(); }
  deque(size_t n, const T& v) { _init(n); for (iterator i = _s; i != _f; ++i) ::new ((void*)i._cur) T(v); }
  deque(const deque& o) { _init(o.size()); iterator j = _s; for (const_iterator i = o.begin(); i != o.end(); ++i, ++j) ::new ((void*)j._cur) T(*i); }
  deque(deque&& o) : deque() { swap(o); }
  deque(initializer_list<T> l) { _init(l.size()); iterator j = _s; for (const T& v : l) { ::new ((void*)j._cur) T(v); ++j; } }
  template <class I> requires (__iter<I>) deque(I a, I b) { if constexpr (__is_forward<I>) { _init(std::distance(a, b)); iterator j = _s; for (; a != b; ++a, ++j) ::new ((void*)j._cur) T(*a); } else { _init(0); for (; a != b; ++a) emplace_back(*a); } }
  ~deque() { std::destroy(_s, _f); _kill(); }
  deque& operator=(const deque& o) { if (this != &o) { size_t n = size(); if (n >= o.size()) { iterator e = std::copy(o.begin(), o.end(), _s); _erase_end(e); } else { const_iterator m = o.begin() + n; std::copy(o.begin(), m, _s); for (; m != o.end(); ++m) push_back(*m); } } return *this; }
  deque& operator=(deque&& o) noexcept { clear(); swap(o); return *this; }
  deque& operator=(initializer_list<T> l) { assign(l.begin(), l.end()); return *this; }
  template <class I> requires (__iter<I>) void assign(I a, I b) { iterator i = _s; for (; a != b && i != _f; ++a, ++i) *i = *a; if (a == b) _erase_end(i); else for (; a != b; ++a) emplace_back(*a); }
  void assign(size_t n, const T& v) { deque t(n, v); swap(t); }
  void _erase_end(iterator p) { std::destroy(p, _f); for (T** c = p._node + 1; c < _f._node + 1; ++c) __deallocate(*c, _bs); _f = p; }
  iterator begin() noexcept { return _s; } const_iterator begin() const noexcept { return _s; } iterator end() noexcept { return _f; } const_iterator end() const noexcept { return _f; } const_iterator cbegin() const noexcept { return _s; } const_iterator cend() const noexcept { return _f; } reverse_iterator rbegin() noexcept { return reverse_iterator(_f); } reverse_iterator rend() noexcept { return reverse_iterator(_s); } const_reverse_iterator rbegin() const noexcept { return const_reverse_iterator(end()); } const_reverse_iterator rend() const noexcept { return const_reverse_iterator(begin()); } const_reverse_iterator crbegin() const noexcept { return rbegin(); } const_reverse_iterator crend() const noexcept { return rend(); }
  size_t size() const noexcept { return size_t(_f - _s); } bool empty() const noexcept { return _s == _f; } size_t max_size() const noexcept { return size_t(-1) / 2 / sizeof(T); }
  T& operator[](size_t i) noexcept { return _s[i]; } const T& operator[](size_t i) const noexcept { return _s[i]; }
  T& at(size_t i) { if (i >= size()) __throw_out_of_range_fmt("deque::_M_range_check", "__n", ">= this->size()", i, size()); return _s[i]; } const T& at(size_t i) const { if (i >= size()) __throw_out_of_range_fmt("deque::_M_range_check", "__n", ">= this->size()", i, size()); return _s[i]; }
  T& front() noexcept { return *_s; } const T& front() const noexcept { return *_s; } T& back() noexcept { iterator t = _f; --t; return *t; } const T& back() const noexcept { const_iterator t = _f; --t; return *t; }
  void _reallocate(size_t add, bool front) {
    size_t old = _f._node - _s._node + 1, now = old + add; T** ns;
    if (_msize > 2 * now) { ns = _map + (_msize - now) / 2 + (front ? add : 0); if (ns < _s._node) for (size_t i = 0; i < old; ++i) ns[i] = _s._node[i]; else for (size_t i = old; i-- > 0;) ns[i] = _s._node[i]; }
    else { size_t ms = _msize + (_msize > add ? _msize : add) + 2; T** m = __allocate<T*>(ms); ns = m + (ms - now) / 2 + (front ? add : 0); for (size_t i = 0; i < old; ++i) ns[i] = _s._node[i]; __deallocate(_map, _msize); _map = m; _msize = ms; }
    T *sc = _s._cur, *fc = _f._cur; _s._set(ns); _s._cur = sc; _f._set(ns + old - 1); _f._cur = fc;
  }
  template <class... X> T& emplace_back(X&&... x) {
    if (_f._cur != _f._last - 1) { ::new ((void*)_f._cur) T(std::forward<X>(x)...); ++_f._cur; }
    else { if (2 > _msize - (_f._node - _map)) _reallocate(1, false); _f._node[1] = __allocate<T>(_bs); try { ::new ((void*)_f._cur) T(std::forward<X>(x)...); } catch (...) { __deallocate(_f._node[1], _bs); throw; } _f._set(_f._node + 1); _f._cur = _f._first; }
    return back();
  }
  template <class... X> T& emplace_front(X&&... x) {
    if (_s._cur != _s._first) { ::new ((void*)(_s._cur - 1)) T(std::forward<X>(x)...); --_s._cur; }
    else { if (1 > size_t(_s._node - _map)) _reallocate(1, true); _s._node[-1] = __allocate<T>(_bs); T* spot = _s._node[-1] + _bs - 1; try { ::new ((void*)spot) T(std::forward<X>(x)...); } catch (...) { __deallocate(_s._node[-1], _bs); throw; } _s._set(_s._node - 1); _s._cur = _s._last - 1; }
    return front();
  }
  void push_back(const T& v) { emplace_back(v); } void push_back(T&& v) { emplace_back(std::move(v)); } void push_front(const T& v) { emplace_front(v); } void push_front(T&& v) { emplace_front(std::move(v)); }
  void pop_back() noexcept { if (_f._cur != _f._first) { --_f._cur; __builtin_destroy(_f._cur); } else { __deallocate(_f._first, _bs); _f._set(_f._node - 1); _f._cur = _f._last - 1; __builtin_destroy(_f._cur); } }
  void pop_front() noexcept { if (_s._cur != _s._last - 1) { __builtin_destroy(_s._cur); ++_s._cur; } else { __builtin_destroy(_s._cur); __deallocate(_s._first, _bs); _s._set(_s._node + 1); _s._cur = _s._first; } }
  template <class... X> iterator emplace(const_iterator p, X&&... x) {
    if (p._cur == _s._cur) { emplace_front(std::forward<X>(x)...); return _s; }
    if (p._cur == _f._cur) { emplace_back(std::forward<X>(x)...); iterator t = _f; --t; return t; }
    T copy(std::forward<X>(x)...); ptrdiff_t i = p - const_iterator(_s);
    if ((size_t)i < size() / 2) { push_front(std::move(front())); iterator a = _s; ++a; iterator b = a; ++b; iterator q = _s + i; iterator e = q; ++e; std::move(b, e, a); *q = std::move(copy); return q; }
    push_back(std::move(back())); iterator a = _f; --a; iterator b = a; --b; iterator q = _s + i; std::move_backward(q, b, a); *q = std::move(copy); return q;
  }
  iterator insert(const_iterator p, const T& v) { return emplace(p, v); } iterator insert(const_iterator p, T&& v) { return emplace(p, std::move(v)); }
  template <class I> requires (__iter<I>) iterator insert(const_iterator p, I a, I b) { ptrdiff_t i = p - const_iterator(_s); ptrdiff_t k = i; for (; a != b; ++a, ++k) emplace(_s + k, *a); return _s + i; }
  iterator insert(const_iterator p, size_t n, const T& v) { ptrdiff_t i = p - const_iterator(_s); for (; n; --n) emplace(_s + i, v); return _s + i; } iterator insert(const_iterator p, initializer_list<T> l) { return insert(p, l.begin(), l.end()); }
  iterator erase(const_iterator p) { iterator q = p._mut(); iterator n = q; ++n; ptrdiff_t i = q - _s; if ((size_t)i < size() / 2) { if (q != _s) std::move_backward(_s, q, n); pop_front(); } else { if (n != _f) std::move(n, _f, q); pop_back(); } return _s + i; }
  iterator erase(const_iterator a, const_iterator b) { if (a == b) return a._mut(); if (a == const_iterator(_s) && b == const_iterator(_f)) { clear(); return _f; } ptrdiff_t n = b - a, i = a - const_iterator(_s); if ((size_t)i <= (size() - n) / 2) { if (i) std::move_backward(_s, a._mut(), b._mut()); for (; n; --n) pop_front(); } else { std::move(b._mut(), _f, a._mut()); for (; n; --n) pop_back(); } return _s + i; }
  void clear() noexcept { _erase_end(_s); }
  void resize(size_t n) { while (size() > n) pop_back(); while (size() < n) emplace_back(); } void resize(size_t n, const T& v) { while (size() > n) pop_back(); while (size() < n) push_back(v); } void shrink_to_fit() noexcept {}
  void swap(deque& o) noexcept { std::swap(_map, o._map); std::swap(_msize, o._msize); std::swap(_s, o._s); std::swap(_f, o._f); }
};
template <class I> deque(I, I) -> deque<typename iterator_traits<I>::value_type>;
template <class T, class A> bool operator==(const deque<T, A>& a, const deque<T, A>& b) { return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin()); }
template <class T, class A> bool operator<(const deque<T, A>& a, const deque<T, A>& b) { return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end()); }
template <class T, class A> void swap(deque<T, A>& a, deque<T, A>& b) noexcept { a.swap(b); }
}
