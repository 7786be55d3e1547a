// <vector>
// needs: memory_base algobase throws
namespace std {
template <class T, class A = allocator<T>> class vector {
public:
  typedef T value_type; typedef A allocator_type; typedef T& reference; typedef const T& const_reference; typedef T* pointer; typedef const T* const_pointer; typedef size_t size_type; typedef ptrdiff_t difference_type;
  typedef __normal_iterator<T*, vector> iterator; typedef __normal_iterator<const T*, vector> const_iterator; typedef std::reverse_iterator<iterator> reverse_iterator; typedef std::reverse_iterator<const_iterator> const_reverse_iterator;
  T *_M_start, *_M_finish, *_M_end;
  [[no_unique_address]] A _M_alloc;
private:
  T* _get(size_t n) { if (n == 0) return nullptr; if constexpr (__plain_alloc<A, T>) return __allocate<T>(n); else return _M_alloc.allocate(n); }
  void _put(T* p, size_t n) { if (!p) return; if constexpr (__plain_alloc<A, T>) __deallocate(p, n); else _M_alloc.deallocate(p, n); }
  size_t _check_len(size_t n, const char* s) const { if (max_size() - size() < n) __throw_length_error(s); size_t k = size() + (size() < n ? n : size()); return k < size() || k > max_size() ? max_size() : k; }
  static size_t _check_init(size_t n) { if (n > size_t(9223372036854775807l) / sizeof(T)) __throw_length_error("cannot create std::vector larger than max_size()"); return n; }
  void _room(size_t n) { _M_start = _get(n); _M_finish = _M_start; _M_end = _M_start + n; }
  template <class... X> void _realloc_insert(T* at, X&&... x) {
    size_t len = _check_len(1, "vector::_M_realloc_insert");
    T *os = _M_start, *of = _M_finish; size_t ocap = _M_end - _M_start, before = at - os;
    T* ns = _get(len); T* nf = ns;
    try {
      ::new ((void*)(ns + before)) T(std::forward<X>(x)...);
      nf = nullptr;
      if constexpr (__use_relocate<T>) { nf = std::__relocate(os, at, ns); ++nf; nf = std::__relocate(at, of, nf); }
      else { nf = std::__relocate_into(os, at, ns); ++nf; nf = std::__relocate_into(at, of, nf); }
    } catch (...) { if (!nf) __builtin_destroy(ns + before); else std::destroy(ns, nf); _put(ns, len); throw; }
    if constexpr (!__use_relocate<T>) std::destroy(os, of);
    _put(os, ocap);
    _M_start = ns; _M_finish = nf; _M_end = ns + len;
  }
  void _realloc_insert_nothrow_t() {}
  template <class U> void _insert_aux(T* at, U&& v) {
    ::new ((void*)_M_finish) T(std::move(*(_M_finish - 1)));
    ++_M_finish;
    std::move_backward(at, _M_finish - 2, _M_finish - 1);
    *at = std::forward<U>(v);
  }
  template <class I> void _range_init(I a, I b) { if constexpr (__is_forward<I>) { size_t n = std::distance(a, b); _room(_check_init(n)); try { _M_finish = std::__uninit_copy(a, b, _M_start); } catch (...) { _put(_M_start, n); throw; } } else { _M_start = _M_finish = _M_end = nullptr; try { for (; a != b; ++a) emplace_back(*a); } catch (...) { std::destroy(_M_start, _M_finish); _put(_M_start, _M_end - _M_start); throw; } } }
public:
  vector() noexcept : _M_start(nullptr), _M_finish(nullptr), _M_end(nullptr) {}
  explicit vector(const A& a) noexcept : _M_start(nullptr), _M_finish(nullptr), _M_end(nullptr), _M_alloc(a) {}
  explicit vector(size_t n, const A& a = A()) : _M_alloc(a) { _room(_check_init(n)); try { if constexpr (is_trivially_default_constructible_v<T> && is_trivially_copyable_v<T>) { if (n) __memset(_M_start, 0, n * sizeof(T)); _M_finish = _M_start + n; } else _M_finish = std::uninitialized_value_construct_n(_M_start, n); } catch (...) { _put(_M_start, n); throw; } }
  vector(size_t n, const T& v, const A& a = A()) : _M_alloc(a) { _room(_check_init(n)); try { _M_finish = std::uninitialized_fill_n(_M_start, n, v); } catch (...) { _put(_M_start, n); throw; } }
  vector(const vector& o) : _M_alloc(o._M_alloc) { _room(o.size()); try { _M_finish = std::__uninit_copy((const T*)o._M_start, (const T*)o._M_finish, _M_start); } catch (...) { _put(_M_start, o.size()); throw; } }
  vector(vector&& o) noexcept : _M_start(o._M_start), _M_finish(o._M_finish), _M_end(o._M_end), _M_alloc(std::move(o._M_alloc)) { o._M_start = o._M_finish = o._M_end = nullptr; }
  vector(initializer_list<T> l, const A& a = A()) : _M_alloc(a) { _range_init(l.begin(), l.end()); }
  template <class I> requires (__iter<I>) vector(I a, I b, const A& al = A()) : _M_alloc(al) { _range_init(a, b); }
  ~vector() { std::destroy(_M_start, _M_finish); _put(_M_start, _M_end - _M_start); }
  vector& operator=(const vector& o) {
    if (this == &o) return *this;
    size_t n = o.size();
    if (n > capacity()) { T* t = _get(n); try { std::__uninit_copy((const T*)o._M_start, (const T*)o._M_finish, t); } catch (...) { _put(t, n); throw; } std::destroy(_M_start, _M_finish); _put(_M_start, _M_end - _M_start); _M_start = t; _M_end = t + n; }
    else if (size() >= n) { T* e = std::copy((const T*)o._M_start, (const T*)o._M_finish, _M_start); std::destroy(e, _M_finish); }
    else { std::copy((const T*)o._M_start, (const T*)(o._M_start + size()), _M_start); std::__uninit_copy((const T*)(o._M_start + size()), (const T*)o._M_finish, _M_finish); }
    _M_finish = _M_start + n;
    return *this;
  }
  vector& operator=(vector&& o) noexcept { T *s = _M_start, *f = _M_finish, *e = _M_end; _M_start = o._M_start; _M_finish = o._M_finish; _M_end = o._M_end; o._M_start = o._M_finish = o._M_end = nullptr; std::destroy(s, f); _put(s, e - s); return *this; }
  vector& operator=(initializer_list<T> l) { _assign_range(l.begin(), l.end()); return *this; }
  template <class I> void _assign_range(I a, I b) {
    size_t n = std::distance(a, b);
    if (n > capacity()) { _check_init(n); T* t = _get(n); try { std::__uninit_copy(a, b, t); } catch (...) { _put(t, n); throw; } std::destroy(_M_start, _M_finish); _put(_M_start, _M_end - _M_start); _M_start = t; _M_finish = _M_end = t + n; }
    else if (size() >= n) { T* e = std::copy(a, b, _M_start); std::destroy(e, _M_finish); _M_finish = e; }
    else { I m = a; std::advance(m, size()); std::copy(a, m, _M_start); _M_finish = std::__uninit_copy(m, b, _M_finish); }
  }
  void assign(size_t n, const T& v) { if (n > capacity()) { vector t(n, v); swap(t); } else if (n > size()) { std::fill(begin(), end(), v); _M_finish = std::uninitialized_fill_n(_M_finish, n - size(), v); } else { T* e = std::fill_n(_M_start, n, v); std::destroy(e, _M_finish); _M_finish = e; } }
  template <class I> requires (__iter<I>) void assign(I a, I b) { if constexpr (__is_forward<I>) _assign_range(a, b); else { clear(); for (; a != b; ++a) emplace_back(*a); } }
  void assign(initializer_list<T> l) { _assign_range(l.begin(), l.end()); }
  iterator begin() noexcept { return iterator(_M_start); }
  const_iterator begin() const noexcept { return const_iterator(_M_start); }
  iterator end() noexcept { return iterator(_M_finish); }
  const_iterator end() const noexcept { return const_iterator(_M_finish); }
  const_iterator cbegin() const noexcept { return const_iterator(_M_start); }
  const_iterator cend() const noexcept { return const_iterator(_M_finish); }
  reverse_iterator rbegin() noexcept { return reverse_iterator(end()); }
  const_reverse_iterator rbegin() const noexcept { return const_reverse_iterator(end()); }
  reverse_iterator rend() noexcept { return reverse_iterator(begin()); }
  const_reverse_iterator rend() const noexcept { return const_reverse_iterator(begin()); }
  const_reverse_iterator crbegin() const noexcept { return const_reverse_iterator(end()); }
  const_reverse_iterator crend() const noexcept { return const_reverse_iterator(begin()); }
  size_t size() const noexcept { return size_t(_M_finish - _M_start); }
  size_t max_size() const noexcept { return size_t(9223372036854775807l) / sizeof(T); }
  size_t capacity() const noexcept { return size_t(_M_end - _M_start); }
  bool empty() const noexcept { return _M_start == _M_finish; }
  void resize(size_t n) { if (n > size()) _default_append(n - size()); else if (n < size()) _erase_at_end(_M_start + n); }
  void resize(size_t n, const T& v) { if (n > size()) _fill_insert(_M_finish, n - size(), v); else if (n < size()) _erase_at_end(_M_start + n); }
  void _erase_at_end(T* p) { if (p != _M_finish) { std::destroy(p, _M_finish); _M_finish = p; } }
  void _default_append(size_t n) {
    if (size_t(_M_end - _M_finish) >= n) { _M_finish = std::uninitialized_value_construct_n(_M_finish, n); return; }
    size_t len = _check_len(n, "vector::_M_default_append"), k = size();
    T* t = _get(len);
    try { std::uninitialized_value_construct_n(t + k, n); } catch (...) { _put(t, len); throw; }
    if constexpr (__use_relocate<T>) std::__relocate(_M_start, _M_finish, t);
    else { try { std::__relocate_into(_M_start, _M_finish, t); } catch (...) { std::destroy(t + k, t + k + n); _put(t, len); throw; } std::destroy(_M_start, _M_finish); }
    _put(_M_start, _M_end - _M_start);
    _M_start = t; _M_finish = t + k + n; _M_end = t + len;
  }
  void reserve(size_t n) { if (n > max_size()) __throw_length_error("vector::reserve"); if (capacity() < n) { size_t k = size(); T* t = _get(n); if constexpr (__use_relocate<T>) std::__relocate(_M_start, _M_finish, t); else { try { std::__relocate_into(_M_start, _M_finish, t); } catch (...) { _put(t, n); throw; } std::destroy(_M_start, _M_finish); } _put(_M_start, _M_end - _M_start); _M_start = t; _M_finish = t + k; _M_end = t + n; } }
  void shrink_to_fit() { if (capacity() == size()) return; size_t n = size(); T* t = _get(n); std::__relocate_into(_M_start, _M_finish, t); std::destroy(_M_start, _M_finish); _put(_M_start, _M_end - _M_start); _M_start = t; _M_finish = _M_end = t + n; }
  T& operator[](size_t i) noexcept { return *(_M_start + i); }
  const T& operator[](size_t i) const noexcept { return *(_M_start + i); }
  T& at(size_t i) { if (i >= size()) __throw_out_of_range_fmt("vector::_M_range_check", "__n", ">= this->size()", i, size()); return _M_start[i]; }
  const T& at(size_t i) const { if (i >= size()) __throw_out_of_range_fmt("vector::_M_range_check", "__n", ">= this->size()", i, size()); return _M_start[i]; }
  T& front() noexcept { return *_M_start; }
  const T& front() const noexcept { return *_M_start; }
  T& back() noexcept { return *(_M_finish - 1); }
  const T& back() const noexcept { return *(_M_finish - 1); }
  T* data() noexcept { return _M_start; }
  const T* data() const noexcept { return _M_start; }
  void push_back(const T& v) { if (_M_finish != _M_end) { ::new ((void*)_M_finish) T(v); ++_M_finish; } else _realloc_insert(_M_finish, v); }
  void push_back(T&& v) { emplace_back(std::move(v)); }
  template <class... X> T& emplace_back(X&&... x) { if (_M_finish != _M_end) { ::new ((void*)_M_finish) T(std::forward<X>(x)...); ++_M_finish; } else _realloc_insert(_M_finish, std::forward<X>(x)...); return back(); }
  void pop_back() noexcept { --_M_finish; __builtin_destroy(_M_finish); }
  template <class... X> iterator emplace(const_iterator i, X&&... x) { size_t n = i._p - _M_start; T* at = _M_start + n; if (_M_finish == _M_end) _realloc_insert(at, std::forward<X>(x)...); else if (at == _M_finish) { ::new ((void*)_M_finish) T(std::forward<X>(x)...); ++_M_finish; } else { T tmp(std::forward<X>(x)...); _insert_aux(at, std::move(tmp)); } return iterator(_M_start + n); }
  iterator insert(const_iterator i, const T& v) { size_t n = i._p - _M_start; T* at = _M_start + n; if (_M_finish == _M_end) _realloc_insert(at, v); else if (at == _M_finish) { ::new ((void*)_M_finish) T(v); ++_M_finish; } else { T tmp(v); _insert_aux(at, std::move(tmp)); } return iterator(_M_start + n); }
  iterator insert(const_iterator i, T&& v) { size_t n = i._p - _M_start; T* at = _M_start + n; if (_M_finish == _M_end) _realloc_insert(at, std::move(v)); else if (at == _M_finish) { ::new ((void*)_M_finish) T(std::move(v)); ++_M_finish; } else _insert_aux(at, std::move(v)); return iterator(_M_start + n); }
  iterator insert(const_iterator i, size_t n, const T& v) { size_t k = i._p - _M_start; _fill_insert(_M_start + k, n, v); return iterator(_M_start + k); }
  iterator insert(const_iterator i, initializer_list<T> l) { size_t k = i._p - _M_start; _range_insert(_M_start + k, l.begin(), l.end()); return iterator(_M_start + k); }
  template <class I> requires (__iter<I>) iterator insert(const_iterator i, I a, I b) { size_t k = i._p - _M_start; if constexpr (__is_forward<I>) _range_insert(_M_start + k, a, b); else { vector t(a, b); _range_insert(_M_start + k, t.begin(), t.end()); } return iterator(_M_start + k); }
  void _fill_insert(T* at, size_t n, const T& v) {
    if (n == 0) return;
    if (size_t(_M_end - _M_finish) >= n) {
      T copy(v); size_t after = _M_finish - at; T* of = _M_finish;
      if (after > n) { _M_finish = std::__relocate_copy(of - n, of, of); std::move_backward(at, of - n, of); std::fill(at, at + n, copy); }
      else { _M_finish = std::uninitialized_fill_n(of, n - after, copy); _M_finish = std::__relocate_copy(at, of, _M_finish); std::fill(at, of, copy); }
      return;
    }
    size_t len = _check_len(n, "vector::_M_fill_insert"), before = at - _M_start;
    T* t = _get(len); T* f = nullptr;
    try { std::uninitialized_fill_n(t + before, n, v); f = std::__relocate_into(_M_start, at, t); f += n; f = std::__relocate_into(at, _M_finish, f); } catch (...) { _put(t, len); throw; }
    std::destroy(_M_start, _M_finish); _put(_M_start, _M_end - _M_start);
    _M_start = t; _M_finish = f; _M_end = t + len;
  }
  template <class I> void _range_insert(T* at, I a, I b) {
    if (a == b) return;
    size_t n = std::distance(a, b);
    if (size_t(_M_end - _M_finish) >= n) {
      size_t after = _M_finish - at; T* of = _M_finish;
      if (after > n) { _M_finish = std::__relocate_copy(of - n, of, of); std::move_backward(at, of - n, of); std::copy(a, b, at); }
      else { I m = a; std::advance(m, after); _M_finish = std::__uninit_copy(m, b, of); _M_finish = std::__relocate_copy(at, of, _M_finish); std::copy(a, m, at); }
      return;
    }
    size_t len = _check_len(n, "vector::_M_range_insert");
    T* t = _get(len); T* f;
    try { f = std::__relocate_into(_M_start, at, t); f = std::__uninit_copy(a, b, f); f = std::__relocate_into(at, _M_finish, f); } catch (...) { _put(t, len); throw; }
    std::destroy(_M_start, _M_finish); _put(_M_start, _M_end - _M_start);
    _M_start = t; _M_finish = f; _M_end = t + len;
  }
  iterator erase(const_iterator i) { T* at = _M_start + (i._p - _M_start); if (at + 1 != _M_finish) std::move(at + 1, _M_finish, at); --_M_finish; __builtin_destroy(_M_finish); return iterator(at); }
  iterator erase(const_iterator a, const_iterator b) { T* p = _M_start + (a._p - _M_start); T* q = _M_start + (b._p - _M_start); if (p != q) { if (q != _M_finish) std::move(q, _M_finish, p); _erase_at_end(p + (_M_finish - q)); } return iterator(p); }
  void swap(vector& o) noexcept { std::swap(_M_start, o._M_start); std::swap(_M_finish, o._M_finish); std::swap(_M_end, o._M_end); }
  void clear() noexcept { _erase_at_end(_M_start); }
  A get_allocator() const noexcept { return _M_alloc; }
};
template <class I> vector(I, I) -> vector<typename iterator_traits<I>::value_type>;
template <class T, class A> bool operator==(const vector<T, A>& a, const vector<T, A>& b) { return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin()); }
template <class T, class A> auto operator<=>(const vector<T, A>& a, const vector<T, A>& b) { return std::lexicographical_compare_three_way(a.begin(), a.end(), b.begin(), b.end()); }
template <class T, class A> void swap(vector<T, A>& a, vector<T, A>& b) noexcept { a.swap(b); }
template <class T, class A, class U> size_t erase(vector<T, A>& v, const U& x) { size_t n = v.size(); auto w = v.begin(); for (auto i = v.begin(); i != v.end(); ++i) if (!(*i == x)) { if (w != i) *w = std::move(*i); ++w; } v.erase(w, v.end()); return n - v.size(); }
template <class T, class A, class P> size_t erase_if(vector<T, A>& v, P p) { size_t n = v.size(); auto w = v.begin(); for (auto i = v.begin(); i != v.end(); ++i) if (!p(*i)) { if (w != i) *w = std::move(*i); ++w; } v.erase(w, v.end()); return n - v.size(); }
// vector<bool>: packed bits
struct _Bit_reference { unsigned long* _p; unsigned long _mask; operator bool() const noexcept { return (*_p & _mask) != 0; } _Bit_reference& operator=(bool x) noexcept { if (x) *_p |= _mask; else *_p &= ~_mask; return *this; } _Bit_reference& operator=(const _Bit_reference& x) noexcept { return *this = bool(x); } bool operator==(const _Bit_reference& x) const { return bool(*this) == bool(x); } void flip() noexcept { *_p ^= _mask; } _Bit_reference(unsigned long* p, unsigned long m) : _p(p), _mask(m) {} _Bit_reference(const _Bit_reference&) = default; };
inline void swap(_Bit_reference a, _Bit_reference b) noexcept { bool t = a; a = b; b = t; }
inline void swap(_Bit_reference a, bool& b) noexcept { bool t = a; a = b; b = t; }
struct _Bit_iterator { typedef random_access_iterator_tag iterator_category; typedef bool value_type; typedef ptrdiff_t difference_type; typedef void pointer; typedef _Bit_reference reference; unsigned long* _p; size_t _o;
  _Bit_iterator() : _p(nullptr), _o(0) {} _Bit_iterator(unsigned long* p, size_t o) : _p(p), _o(o) {}
  _Bit_reference operator*() const { return _Bit_reference(_p + _o / 64, 1ul << (_o % 64)); } _Bit_iterator& operator++() { ++_o; return *this; } _Bit_iterator operator++(int) { _Bit_iterator t = *this; ++_o; return t; } _Bit_iterator& operator--() { --_o; return *this; } _Bit_iterator operator--(int) { _Bit_iterator t = *this; --_o; return t; } _Bit_iterator& operator+=(ptrdiff_t n) { _o += n; return *this; } _Bit_iterator& operator-=(ptrdiff_t n) { _o -= n; return *this; } _Bit_iterator operator+(ptrdiff_t n) const { return _Bit_iterator(_p, _o + n); } _Bit_iterator operator-(ptrdiff_t n) const { return _Bit_iterator(_p, _o - n); } ptrdiff_t operator-(const _Bit_iterator& x) const { return (ptrdiff_t)(_o - x._o); } _Bit_reference operator[](ptrdiff_t n) const { return *(*this + n); } bool operator==(const _Bit_iterator& x) const { return _o == x._o; } bool operator!=(const _Bit_iterator& x) const { return _o != x._o; } bool operator<(const _Bit_iterator& x) const { return _o < x._o; } bool operator>(const _Bit_iterator& x) const { return _o > x._o; } };
struct _Bit_const_iterator { typedef random_access_iterator_tag iterator_category; typedef bool value_type; typedef ptrdiff_t difference_type; typedef void pointer; typedef bool reference; const unsigned long* _p; size_t _o;
  _Bit_const_iterator() : _p(nullptr), _o(0) {} _Bit_const_iterator(const unsigned long* p, size_t o) : _p(p), _o(o) {} _Bit_const_iterator(const _Bit_iterator& i) : _p(i._p), _o(i._o) {}
  bool operator*() const { return (_p[_o / 64] >> (_o % 64)) & 1; } _Bit_const_iterator& operator++() { ++_o; return *this; } _Bit_const_iterator operator++(int) { _Bit_const_iterator t = *this; ++_o; return t; } _Bit_const_iterator& operator--() { --_o; return *this; } _Bit_const_iterator& operator+=(ptrdiff_t n) { _o += n; return *this; } _Bit_const_iterator operator+(ptrdiff_t n) const { return _Bit_const_iterator(_p, _o + n); } _Bit_const_iterator operator-(ptrdiff_t n) const { return _Bit_const_iterator(_p, _o - n); } ptrdiff_t operator-(const _Bit_const_iterator& x) const { return (ptrdiff_t)(_o - x._o); } bool operator[](ptrdiff_t n) const { return *(*this + n); } bool operator==(const _Bit_const_iterator& x) const { return _o == x._o; } bool operator!=(const _Bit_const_iterator& x) const { return _o != x._o; } bool operator<(const _Bit_const_iterator& x) const { return _o < x._o; } };
template <class A> class vector<bool, A> {
  unsigned long* _p; size_t _n; size_t _words; long _pad1, _pad2;
  void _grow(size_t n) { if (n <= _words * 64) return; size_t c = _words * 128; if (c < n) c = n; size_t w = (c + 63) / 64; unsigned long* t = __allocate<unsigned long>(w); for (size_t i = 0; i < w; ++i) t[i] = i < _words ? _p[i] : 0; if (_p) __deallocate(_p, _words); _p = t; _words = w; }
public:
  typedef bool value_type; typedef _Bit_reference reference; typedef bool const_reference; typedef _Bit_iterator iterator; typedef _Bit_const_iterator const_iterator; typedef size_t size_type; typedef ptrdiff_t difference_type;
  vector() noexcept : _p(nullptr), _n(0), _words(0) {}
  explicit vector(size_t n) : vector(n, false) {}
  vector(size_t n, const bool& v) : _p(nullptr), _n(0), _words(0) { _words = (n + 63) / 64; if (_words) { _p = __allocate<unsigned long>(_words); for (size_t i = 0; i < _words; ++i) _p[i] = v ? ~0ul : 0ul; } _n = n; }
  vector(initializer_list<bool> l) : _p(nullptr), _n(0), _words(0) { for (bool b : l) push_back(b); }
  template <class I> requires (__iter<I>) vector(I a, I b) : _p(nullptr), _n(0), _words(0) { for (; a != b; ++a) push_back(*a); }
  vector(const vector& o) : _p(nullptr), _n(o._n), _words((o._n + 63) / 64) { if (_words) { _p = __allocate<unsigned long>(_words); for (size_t i = 0; i < _words; ++i) _p[i] = o._p[i]; } }
  vector(vector&& o) noexcept : _p(o._p), _n(o._n), _words(o._words) { o._p = nullptr; o._n = o._words = 0; }
  ~vector() { if (_p) __deallocate(_p, _words); }
  vector& operator=(const vector& o) { if (this != &o) { vector t(o); swap(t); } return *this; }
  vector& operator=(vector&& o) noexcept { vector t(std::move(o)); swap(t); return *this; }
  void swap(vector& o) noexcept { std::swap(_p, o._p); std::swap(_n, o._n); std::swap(_words, o._words); }
  size_t size() const noexcept { return _n; }
  size_t capacity() const noexcept { return _words * 64; }
  bool empty() const noexcept { return _n == 0; }
  reference operator[](size_t i) { return _Bit_reference(_p + i / 64, 1ul << (i % 64)); }
  bool operator[](size_t i) const { return (_p[i / 64] >> (i % 64)) & 1; }
  reference at(size_t i) { if (i >= _n) __throw_out_of_range_fmt("vector<bool>::_M_range_check", "__n", ">= this->size()", i, _n); return (*this)[i]; }
  bool at(size_t i) const { if (i >= _n) __throw_out_of_range_fmt("vector<bool>::_M_range_check", "__n", ">= this->size()", i, _n); return (*this)[i]; }
  reference front() { return (*this)[0]; }
  reference back() { return (*this)[_n - 1]; }
  iterator begin() noexcept { return iterator(_p, 0); }
  iterator end() noexcept { return iterator(_p, _n); }
  const_iterator begin() const noexcept { return const_iterator(_p, 0); }
  const_iterator end() const noexcept { return const_iterator(_p, _n); }
  const_iterator cbegin() const noexcept { return const_iterator(_p, 0); }
  const_iterator cend() const noexcept { return const_iterator(_p, _n); }
  void push_back(bool v) { _grow(_n + 1); ++_n; (*this)[_n - 1] = v; }
  void emplace_back(bool v) { push_back(v); }
  void pop_back() { --_n; }
  void resize(size_t n, bool v = false) { _grow(n); size_t o = _n; _n = n; for (size_t i = o; i < n; ++i) (*this)[i] = v; }
  void reserve(size_t n) { if (n > capacity()) { size_t w = (n + 63) / 64; unsigned long* t = __allocate<unsigned long>(w); for (size_t i = 0; i < w; ++i) t[i] = i < _words ? _p[i] : 0; if (_p) __deallocate(_p, _words); _p = t; _words = w; } }
  void assign(size_t n, bool v) { clear(); resize(n, v); for (size_t i = 0; i < n; ++i) (*this)[i] = v; }
  void clear() noexcept { _n = 0; }
  void flip() noexcept { for (size_t i = 0; i < _words; ++i) _p[i] = ~_p[i]; }
  static void swap(reference a, reference b) noexcept { bool t = a; a = b; b = t; }
  friend bool operator==(const vector& a, const vector& b) { if (a._n != b._n) return false; for (size_t i = 0; i < a._n; ++i) if (a[i] != b[i]) return false; return true; }
};
}
