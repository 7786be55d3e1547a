// <string>, <string_view>: basic_string as libstdc++ lays it out (pointer, length, 16 bytes of local storage or capacity)
// needs: memory_base functional_base throws algobase
namespace std {
template <class C> struct char_traits {
  typedef C char_type; typedef int int_type;
  static constexpr size_t length(const C* s) { if constexpr (sizeof(C) == 1) return __strlen((const char*)s); else { size_t n = 0; while (s[n] != C()) ++n; return n; } }
  static constexpr int compare(const C* a, const C* b, size_t n) { if constexpr (is_same_v<C, char>) { if (n == 0) return 0; return __memcmp(a, b, n); } else { for (size_t i = 0; i < n; ++i) { if (a[i] < b[i]) return -1; if (b[i] < a[i]) return 1; } return 0; } }
  static constexpr C* copy(C* d, const C* s, size_t n) { if (n) __memcpy(d, s, n * sizeof(C)); return d; }
  static constexpr C* move(C* d, const C* s, size_t n) { if (n) __memmove(d, s, n * sizeof(C)); return d; }
  static constexpr const C* find(const C* s, size_t n, const C& c) { for (size_t i = 0; i < n; ++i) if (s[i] == c) return s + i; return nullptr; }
  static constexpr void assign(C& a, const C& b) { a = b; }
  static constexpr C* assign(C* d, size_t n, C c) { for (size_t i = 0; i < n; ++i) d[i] = c; return d; }
  static constexpr bool eq(C a, C b) { return a == b; }
  static constexpr bool lt(C a, C b) { return a < b; }
  static constexpr int eof() { return -1; }
  static constexpr C to_char_type(int c) { return C(c); }
  static constexpr int to_int_type(C c) { return (unsigned char)c; }
  static constexpr bool eq_int_type(int a, int b) { return a == b; }
};
template <class C, class T = char_traits<C>, class A = allocator<C>> class basic_string;
template <class C, class T = char_traits<C>> class basic_string_view {
public:
  typedef C value_type; typedef T traits_type; typedef const C* pointer; typedef const C* const_pointer; typedef const C& reference; typedef const C& const_reference; typedef const C* const_iterator; typedef const C* iterator; typedef std::reverse_iterator<const C*> const_reverse_iterator; typedef const_reverse_iterator reverse_iterator; typedef size_t size_type; typedef ptrdiff_t difference_type;
  static constexpr size_t npos = size_t(-1);
  size_t _n; const C* _p;
  constexpr basic_string_view() noexcept : _n(0), _p(nullptr) {}
  basic_string_view(const basic_string_view&) noexcept = default;
  basic_string_view& operator=(const basic_string_view&) noexcept = default;
  constexpr basic_string_view(const C* s) : _n(T::length(s)), _p(s) {}
  constexpr basic_string_view(const C* s, size_t n) : _n(n), _p(s) {}
  basic_string_view(nullptr_t) = delete;
  constexpr const C* begin() const noexcept { return _p; }
  constexpr const C* end() const noexcept { return _p + _n; }
  constexpr const C* cbegin() const noexcept { return _p; }
  constexpr const C* cend() const noexcept { return _p + _n; }
  constexpr const_reverse_iterator rbegin() const noexcept { return const_reverse_iterator(end()); }
  constexpr const_reverse_iterator rend() const noexcept { return const_reverse_iterator(begin()); }
  constexpr size_t size() const noexcept { return _n; }
  constexpr size_t length() const noexcept { return _n; }
  constexpr size_t max_size() const noexcept { return npos / 4; }
  constexpr bool empty() const noexcept { return _n == 0; }
  constexpr const C& operator[](size_t i) const noexcept { return _p[i]; }
  constexpr const C& at(size_t i) const { if (i >= _n) __throw_out_of_range_fmt("basic_string_view::at", "__pos", ">= this->size()", i, _n); return _p[i]; }
  constexpr const C& front() const noexcept { return _p[0]; }
  constexpr const C& back() const noexcept { return _p[_n - 1]; }
  constexpr const C* data() const noexcept { return _p; }
  constexpr void remove_prefix(size_t n) noexcept { _p += n; _n -= n; }
  constexpr void remove_suffix(size_t n) noexcept { _n -= n; }
  constexpr void swap(basic_string_view& o) noexcept { basic_string_view t = *this; *this = o; o = t; }
  constexpr size_t copy(C* d, size_t n, size_t pos = 0) const { if (pos > _n) __throw_out_of_range_fmt("basic_string_view::copy", "__pos", "> __size", pos, _n); size_t k = n < _n - pos ? n : _n - pos; T::copy(d, _p + pos, k); return k; }
  constexpr basic_string_view substr(size_t pos = 0, size_t n = npos) const { if (pos > _n) __throw_out_of_range_fmt("basic_string_view::substr", "__pos", "> this->size()", pos, _n); size_t k = _n - pos; return basic_string_view(_p + pos, n < k ? n : k); }
  constexpr int compare(basic_string_view o) const noexcept { int r = T::compare(_p, o._p, _n < o._n ? _n : o._n); if (r == 0) { ptrdiff_t d = (ptrdiff_t)_n - (ptrdiff_t)o._n; r = d > 2147483647 ? 2147483647 : d < -2147483647 - 1 ? -2147483647 - 1 : (int)d; } return r; }
  constexpr int compare(size_t p, size_t n, basic_string_view o) const { return substr(p, n).compare(o); }
  constexpr size_t find(basic_string_view s, size_t pos = 0) const noexcept { if (s._n == 0) return pos <= _n ? pos : npos; if (s._n > _n) return npos; for (size_t i = pos; i + s._n <= _n; ++i) if (T::eq(_p[i], s._p[0]) && T::compare(_p + i, s._p, s._n) == 0) return i; return npos; }
  constexpr size_t find(C c, size_t pos = 0) const noexcept { for (size_t i = pos; i < _n; ++i) if (_p[i] == c) return i; return npos; }
  constexpr size_t rfind(basic_string_view s, size_t pos = npos) const noexcept { if (s._n > _n) return npos; size_t i = _n - s._n < pos ? _n - s._n : pos; for (;; --i) { if (T::compare(_p + i, s._p, s._n) == 0) return i; if (i == 0) return npos; } }
  constexpr size_t rfind(C c, size_t pos = npos) const noexcept { size_t i = _n; if (i == 0) return npos; if (--i > pos) i = pos; for (++i; i-- > 0;) if (_p[i] == c) return i; return npos; }
  constexpr size_t find_first_of(basic_string_view s, size_t pos = 0) const noexcept { for (; pos < _n; ++pos) if (T::find(s._p, s._n, _p[pos])) return pos; return npos; }
  constexpr size_t find_first_of(C c, size_t pos = 0) const noexcept { return find(c, pos); }
  constexpr size_t find_last_of(basic_string_view s, size_t pos = npos) const noexcept { size_t i = _n; if (i && s._n) { if (--i > pos) i = pos; do { if (T::find(s._p, s._n, _p[i])) return i; } while (i-- != 0); } return npos; }
  constexpr size_t find_last_of(C c, size_t pos = npos) const noexcept { return rfind(c, pos); }
  constexpr size_t find_first_not_of(basic_string_view s, size_t pos = 0) const noexcept { for (; pos < _n; ++pos) if (!T::find(s._p, s._n, _p[pos])) return pos; return npos; }
  constexpr size_t find_first_not_of(C c, size_t pos = 0) const noexcept { for (; pos < _n; ++pos) if (_p[pos] != c) return pos; return npos; }
  constexpr size_t find_last_not_of(basic_string_view s, size_t pos = npos) const noexcept { size_t i = _n; if (i) { if (--i > pos) i = pos; do { if (!T::find(s._p, s._n, _p[i])) return i; } while (i-- != 0); } return npos; }
  constexpr size_t find_last_not_of(C c, size_t pos = npos) const noexcept { return find_last_not_of(basic_string_view(&c, 1), pos); }
  constexpr bool starts_with(basic_string_view s) const noexcept { return _n >= s._n && T::compare(_p, s._p, s._n) == 0; }
  constexpr bool starts_with(C c) const noexcept { return _n && _p[0] == c; }
  constexpr bool ends_with(basic_string_view s) const noexcept { return _n >= s._n && T::compare(_p + (_n - s._n), s._p, s._n) == 0; }
  constexpr bool ends_with(C c) const noexcept { return _n && _p[_n - 1] == c; }
  constexpr bool contains(basic_string_view s) const noexcept = delete;
};
template <class C, class T> constexpr bool operator==(basic_string_view<C, T> a, basic_string_view<C, T> b) noexcept { return a.size() == b.size() && a.compare(b) == 0; }
template <class C, class T> constexpr bool operator==(basic_string_view<C, T> a, type_identity_t<basic_string_view<C, T>> b) noexcept { return a.size() == b.size() && a.compare(b) == 0; }
template <class C, class T> constexpr strong_ordering operator<=>(basic_string_view<C, T> a, basic_string_view<C, T> b) noexcept { return a.compare(b) <=> 0; }
template <class C, class T> constexpr strong_ordering operator<=>(basic_string_view<C, T> a, type_identity_t<basic_string_view<C, T>> b) noexcept { return a.compare(b) <=> 0; }
typedef basic_string_view<char> string_view;
typedef basic_string_view<wchar_t> wstring_view;
template <class C, class T, class A> class basic_string {
public:
  typedef C value_type; typedef T traits_type; typedef A allocator_type; typedef C& reference; typedef const C& const_reference; typedef C* pointer; typedef const C* const_pointer; typedef size_t size_type; typedef ptrdiff_t difference_type;
  typedef __normal_iterator<C*, basic_string> iterator; typedef __normal_iterator<const C*, basic_string> const_iterator; typedef std::reverse_iterator<iterator> reverse_iterator; typedef std::reverse_iterator<const_iterator> const_reverse_iterator;
  typedef basic_string_view<C, T> __sv;
  static constexpr size_t npos = size_t(-1);
  C* _M_p; size_t _M_n;
  union { C _M_local[16 / sizeof(C)]; size_t _M_cap; };
private:
  bool _is_local() const { return _M_p == _M_local; }
  static constexpr size_t _local = 15 / sizeof(C);
  C* _create(size_t& cap, size_t old) { if (cap > max_size()) __throw_length_error("basic_string::_M_create"); if (cap > old && cap < 2 * old) { cap = 2 * old; if (cap > max_size()) cap = max_size(); } return __allocate<C>(cap + 1); }
  void _dispose() { if (!_is_local()) __deallocate(_M_p, _M_cap + 1); }
  void _set(size_t n) { _M_n = n; _M_p[n] = C(); }
  void _init(const C* s, size_t n) { if (n > _local) { size_t cap = n; _M_p = _create(cap, 0); _M_cap = cap; } else _M_p = _M_local; if (n == 1) _M_p[0] = *s; else T::copy(_M_p, s, n); _set(n); }
  void _check_len(size_t n1, size_t n2, const char* s) const { if (max_size() - (_M_n - n1) < n2) __throw_length_error(s); }
  size_t _limit(size_t pos, size_t off) const { return off < _M_n - pos ? off : _M_n - pos; }
  size_t _check(size_t pos, const char* s) const { if (pos > _M_n) __throw_out_of_range_fmt(s, "__pos", "> this->size()", pos, _M_n); return pos; }
  // replaces [pos, pos+n1) by n2 characters from s (nullptr: leaves a gap), growing
  void _mutate(size_t pos, size_t n1, const C* s, size_t n2) {
    size_t tail = _M_n - pos - n1;
    size_t cap = _M_n + n2 - n1;
    C* r = _create(cap, capacity());
    if (pos) T::copy(r, _M_p, pos);
    if (s && n2) T::copy(r + pos, s, n2);
    if (tail) T::copy(r + pos + n2, _M_p + pos + n1, tail);
    _dispose();
    _M_p = r; _M_cap = cap;
  }
  basic_string& _replace(size_t pos, size_t n1, const C* s, size_t n2) {
    _check_len(n1, n2, "basic_string::_M_replace");
    size_t old = _M_n, now = old + n2 - n1;
    if (now <= capacity()) {
      C* p = _M_p + pos;
      size_t tail = old - pos - n1;
      if (s < _M_p || s > _M_p + _M_n) { if (tail && n1 != n2) T::move(p + n2, p + n1, tail); if (n2) T::copy(p, s, n2); }
      else { C* t = __allocate<C>(n2 + 1); T::copy(t, s, n2); if (tail && n1 != n2) T::move(p + n2, p + n1, tail); T::copy(p, t, n2); __deallocate(t, n2 + 1); }
    } else _mutate(pos, n1, s, n2);
    _set(now);
    return *this;
  }
  basic_string& _replace_aux(size_t pos, size_t n1, size_t n2, C c) {
    _check_len(n1, n2, "basic_string::_M_replace_aux");
    size_t old = _M_n, now = old + n2 - n1;
    if (now <= capacity()) { C* p = _M_p + pos; size_t tail = old - pos - n1; if (tail && n1 != n2) T::move(p + n2, p + n1, tail); } else _mutate(pos, n1, nullptr, n2);
    if (n2) T::assign(_M_p + pos, n2, c);
    _set(now);
    return *this;
  }
public:
  basic_string() noexcept : _M_p(_M_local) { _set(0); }
  explicit basic_string(const A&) noexcept : _M_p(_M_local) { _set(0); }
  basic_string(const basic_string& o) { _init(o._M_p, o._M_n); }
  basic_string(basic_string&& o) noexcept { if (o._is_local()) { _M_p = _M_local; T::copy(_M_local, o._M_local, o._M_n + 1); } else { _M_p = o._M_p; _M_cap = o._M_cap; } _M_n = o._M_n; o._M_p = o._M_local; o._set(0); }
  basic_string(const basic_string& o, size_t pos, size_t n = npos) { o._check(pos, "basic_string::basic_string"); _init(o._M_p + pos, o._limit(pos, n)); }
  basic_string(const C* s, size_t n) { if (!s && n > 0) __throw_logic_error("basic_string: construction from null is not valid"); _init(s, n); }
  basic_string(const C* s, const A& a = A()) { if (!s) __throw_logic_error("basic_string: construction from null is not valid"); _init(s, T::length(s)); }
  basic_string(nullptr_t) = delete;
  basic_string(size_t n, C c, const A& a = A()) { if (n > _local) { size_t cap = n; _M_p = _create(cap, 0); _M_cap = cap; } else _M_p = _M_local; T::assign(_M_p, n, c); _set(n); }
  basic_string(initializer_list<C> l) { _init(l.begin(), l.size()); }
  template <class I> requires (__iter<I>) basic_string(I a, I b) : _M_p(_M_local) { _set(0); if constexpr (__is_forward<I>) { size_t n = std::distance(a, b); if (n > _local) { size_t cap = n; _M_p = _create(cap, 0); _M_cap = cap; } for (size_t i = 0; a != b; ++a) _M_p[i++] = *a; _set(n); } else for (; a != b; ++a) push_back(*a); }
  template <class V> requires (is_convertible_v<const V&, __sv> && !is_convertible_v<const V*, const basic_string*> && !is_convertible_v<const V&, const C*>) explicit basic_string(const V& v) { __sv s = v; _init(s.data(), s.size()); }
  template <class V> requires (is_convertible_v<const V&, __sv>) basic_string(const V& v, size_t pos, size_t n) { __sv s = __sv(v).substr(pos, n); _init(s.data(), s.size()); }
  ~basic_string() { _dispose(); }
  basic_string& operator=(const basic_string& o) { if (this != &o) assign(o); return *this; }
  basic_string& operator=(basic_string&& o) noexcept {
    if (o._is_local()) { if (this != &o) { if (o._M_n) T::copy(_M_p, o._M_p, o._M_n); _set(o._M_n); } }
    else { C* d = nullptr; size_t cap = 0; if (!_is_local()) { d = _M_p; cap = _M_cap; } _M_p = o._M_p; _M_n = o._M_n; _M_cap = o._M_cap; if (d) { o._M_p = d; o._M_cap = cap; } else o._M_p = o._M_local; }
    o.clear();
    return *this;
  }
  basic_string& operator=(const C* s) { return assign(s); }
  basic_string& operator=(C c) { return assign(1, c); }
  basic_string& operator=(initializer_list<C> l) { return assign(l.begin(), l.size()); }
  basic_string& operator=(nullptr_t) = delete;
  template <class V> requires (is_convertible_v<const V&, __sv> && !is_convertible_v<const V*, const basic_string*> && !is_convertible_v<const V&, const C*>) basic_string& operator=(const V& v) { __sv s = v; return assign(s.data(), s.size()); }
  operator basic_string_view<C, T>() const noexcept { return basic_string_view<C, T>(_M_p, _M_n); }
  iterator begin() noexcept { return iterator(_M_p); }
  const_iterator begin() const noexcept { return const_iterator(_M_p); }
  iterator end() noexcept { return iterator(_M_p + _M_n); }
  const_iterator end() const noexcept { return const_iterator(_M_p + _M_n); }
  const_iterator cbegin() const noexcept { return const_iterator(_M_p); }
  const_iterator cend() const noexcept { return const_iterator(_M_p + _M_n); }
  reverse_iterator rbegin() noexcept { return reverse_iterator(end()); }
  const_reverse_iterator rbegin() const noexcept { return const_reverse_iterator(end()); }
  reverse_iterator rend() noexcept { return reverse_iterator(begin()); }
  const_reverse_iterator rend() const noexcept { return const_reverse_iterator(begin()); }
  const_reverse_iterator crbegin() const noexcept { return rbegin(); }
  const_reverse_iterator crend() const noexcept { return rend(); }
  size_t size() const noexcept { return _M_n; }
  size_t length() const noexcept { return _M_n; }
  size_t max_size() const noexcept { return 4611686018427387903ul / sizeof(C); }
  size_t capacity() const noexcept { return _is_local() ? size_t(15 / sizeof(C)) : _M_cap; }
  bool empty() const noexcept { return _M_n == 0; }
  void clear() noexcept { _set(0); }
  void resize(size_t n, C c) { if (_M_n < n) append(n - _M_n, c); else if (n < _M_n) _set(n); }
  void resize(size_t n) { resize(n, C()); }
  void reserve(size_t n) { size_t cap = capacity(); if (n <= cap) return; C* t = _create(n, cap); T::copy(t, _M_p, _M_n + 1); _dispose(); _M_p = t; _M_cap = n; }
  void reserve() { shrink_to_fit(); }
  void shrink_to_fit() noexcept { if (_is_local()) return; size_t n = _M_n, cap = _M_cap; if (n <= _local) { C* old = _M_p; T::copy(_M_local, old, n + 1); __deallocate(old, cap + 1); _M_p = _M_local; } else if (n < cap) { C* t = __allocate<C>(n + 1); T::copy(t, _M_p, n + 1); _dispose(); _M_p = t; _M_cap = n; } }
  C& operator[](size_t i) noexcept { return _M_p[i]; }
  const C& operator[](size_t i) const noexcept { return _M_p[i]; }
  C& at(size_t i) { if (i >= _M_n) __throw_out_of_range_fmt("basic_string::at", "__n", ">= this->size()", i, _M_n); return _M_p[i]; }
  const C& at(size_t i) const { if (i >= _M_n) __throw_out_of_range_fmt("basic_string::at", "__n", ">= this->size()", i, _M_n); return _M_p[i]; }
  C& front() noexcept { return _M_p[0]; }
  const C& front() const noexcept { return _M_p[0]; }
  C& back() noexcept { return _M_p[_M_n - 1]; }
  const C& back() const noexcept { return _M_p[_M_n - 1]; }
  const C* c_str() const noexcept { return _M_p; }
  const C* data() const noexcept { return _M_p; }
  C* data() noexcept { return _M_p; }
  basic_string& append(const C* s, size_t n) { _check_len(0, n, "basic_string::append"); size_t len = n + _M_n; if (len <= capacity()) { if (n) T::move(_M_p + _M_n, s, n); } else _mutate(_M_n, 0, s, n); _set(len); return *this; }
  basic_string& append(const C* s) { return append(s, T::length(s)); }
  basic_string& append(const basic_string& s) { return append(s._M_p, s._M_n); }
  basic_string& append(const basic_string& s, size_t pos, size_t n = npos) { s._check(pos, "basic_string::append"); return append(s._M_p + pos, s._limit(pos, n)); }
  basic_string& append(size_t n, C c) { return _replace_aux(_M_n, 0, n, c); }
  basic_string& append(initializer_list<C> l) { return append(l.begin(), l.size()); }
  template <class I> requires (__iter<I>) basic_string& append(I a, I b) { basic_string t(a, b); return append(t._M_p, t._M_n); }
  template <class V> requires (is_convertible_v<const V&, __sv> && !is_convertible_v<const V*, const basic_string*> && !is_convertible_v<const V&, const C*>) basic_string& append(const V& v) { __sv s = v; return append(s.data(), s.size()); }
  basic_string& operator+=(const basic_string& s) { return append(s); }
  basic_string& operator+=(const C* s) { return append(s); }
  basic_string& operator+=(C c) { push_back(c); return *this; }
  basic_string& operator+=(initializer_list<C> l) { return append(l.begin(), l.size()); }
  template <class V> requires (is_convertible_v<const V&, __sv> && !is_convertible_v<const V*, const basic_string*> && !is_convertible_v<const V&, const C*>) basic_string& operator+=(const V& v) { return append(v); }
  void push_back(C c) { size_t n = _M_n; if (n + 1 > capacity()) _mutate(n, 0, nullptr, 1); _M_p[n] = c; _set(n + 1); }
  void pop_back() noexcept { _set(_M_n - 1); }
  basic_string& assign(const basic_string& o) { if (this != &o) { size_t n = o._M_n, cap = capacity(); if (n > cap) { size_t c = n; C* t = _create(c, cap); _dispose(); _M_p = t; _M_cap = c; } if (n) T::copy(_M_p, o._M_p, n); _set(n); } return *this; }
  basic_string& assign(basic_string&& o) noexcept { return *this = std::move(o); }
  basic_string& assign(const basic_string& o, size_t pos, size_t n = npos) { o._check(pos, "basic_string::assign"); return _replace(0, _M_n, o._M_p + pos, o._limit(pos, n)); }
  basic_string& assign(const C* s, size_t n) { return _replace(0, _M_n, s, n); }
  basic_string& assign(const C* s) { return _replace(0, _M_n, s, T::length(s)); }
  basic_string& assign(size_t n, C c) { return _replace_aux(0, _M_n, n, c); }
  basic_string& assign(initializer_list<C> l) { return assign(l.begin(), l.size()); }
  template <class I> requires (__iter<I>) basic_string& assign(I a, I b) { basic_string t(a, b); return assign(std::move(t)); }
  template <class V> requires (is_convertible_v<const V&, __sv> && !is_convertible_v<const V*, const basic_string*> && !is_convertible_v<const V&, const C*>) basic_string& assign(const V& v) { __sv s = v; return assign(s.data(), s.size()); }
  basic_string& insert(size_t pos, const C* s, size_t n) { return _replace(_check(pos, "basic_string::insert"), 0, s, n); }
  basic_string& insert(size_t pos, const C* s) { return insert(pos, s, T::length(s)); }
  basic_string& insert(size_t pos, const basic_string& s) { return insert(pos, s._M_p, s._M_n); }
  basic_string& insert(size_t pos, const basic_string& s, size_t p2, size_t n = npos) { s._check(p2, "basic_string::insert"); return insert(pos, s._M_p + p2, s._limit(p2, n)); }
  basic_string& insert(size_t pos, size_t n, C c) { return _replace_aux(_check(pos, "basic_string::insert"), 0, n, c); }
  iterator insert(const_iterator i, C c) { size_t p = i - begin(); _replace_aux(p, 0, 1, c); return iterator(_M_p + p); }
  iterator insert(const_iterator i, size_t n, C c) { size_t p = i - begin(); _replace_aux(p, 0, n, c); return iterator(_M_p + p); }
  iterator insert(const_iterator i, initializer_list<C> l) { size_t p = i - begin(); insert(p, l.begin(), l.size()); return iterator(_M_p + p); }
  template <class I> requires (__iter<I>) iterator insert(const_iterator i, I a, I b) { size_t p = i - begin(); basic_string t(a, b); insert(p, t._M_p, t._M_n); return iterator(_M_p + p); }
  template <class V> requires (is_convertible_v<const V&, __sv> && !is_convertible_v<const V*, const basic_string*> && !is_convertible_v<const V&, const C*>) basic_string& insert(size_t pos, const V& v) { __sv s = v; return insert(pos, s.data(), s.size()); }
  basic_string& erase(size_t pos = 0, size_t n = npos) { _check(pos, "basic_string::erase"); if (n == npos) _set(pos); else if (n != 0) { size_t k = _limit(pos, n); size_t tail = _M_n - pos - k; if (tail && k) T::move(_M_p + pos, _M_p + pos + k, tail); _set(_M_n - k); } return *this; }
  iterator erase(const_iterator i) { size_t p = i - begin(); erase(p, 1); return iterator(_M_p + p); }
  iterator erase(const_iterator a, const_iterator b) { size_t p = a - begin(); if (b == end()) _set(p); else erase(p, b - a); return iterator(_M_p + p); }
  basic_string& replace(size_t pos, size_t n, const C* s, size_t n2) { return _replace(_check(pos, "basic_string::replace"), _limit(pos, n), s, n2); }
  basic_string& replace(size_t pos, size_t n, const C* s) { return replace(pos, n, s, T::length(s)); }
  basic_string& replace(size_t pos, size_t n, const basic_string& s) { return replace(pos, n, s._M_p, s._M_n); }
  basic_string& replace(size_t pos, size_t n, const basic_string& s, size_t p2, size_t n2 = npos) { s._check(p2, "basic_string::replace"); return replace(pos, n, s._M_p + p2, s._limit(p2, n2)); }
  basic_string& replace(size_t pos, size_t n, size_t n2, C c) { return _replace_aux(_check(pos, "basic_string::replace"), _limit(pos, n), n2, c); }
  basic_string& replace(const_iterator a, const_iterator b, const basic_string& s) { return _replace(a - begin(), b - a, s._M_p, s._M_n); }
  basic_string& replace(const_iterator a, const_iterator b, const C* s) { return _replace(a - begin(), b - a, s, T::length(s)); }
  basic_string& replace(const_iterator a, const_iterator b, size_t n, C c) { return _replace_aux(a - begin(), b - a, n, c); }
  template <class V> requires (is_convertible_v<const V&, __sv> && !is_convertible_v<const V*, const basic_string*> && !is_convertible_v<const V&, const C*>) basic_string& replace(size_t pos, size_t n, const V& v) { __sv s = v; return replace(pos, n, s.data(), s.size()); }
  size_t copy(C* d, size_t n, size_t pos = 0) const { _check(pos, "basic_string::copy"); n = _limit(pos, n); if (n) T::copy(d, _M_p + pos, n); return n; }
  void swap(basic_string& o) noexcept { if (this == &o) return; basic_string t(std::move(o)); o._take(*this); _take(t); }
  void _take(basic_string& o) noexcept { _dispose(); if (o._is_local()) { _M_p = _M_local; T::copy(_M_local, o._M_local, o._M_n + 1); } else { _M_p = o._M_p; _M_cap = o._M_cap; } _M_n = o._M_n; o._M_p = o._M_local; o._set(0); }
  __sv _v() const noexcept { return __sv(_M_p, _M_n); }
  size_t find(const basic_string& s, size_t pos = 0) const noexcept { return _v().find(s._v(), pos); }
  size_t find(const C* s, size_t pos = 0) const { return _v().find(__sv(s), pos); }
  size_t find(const C* s, size_t pos, size_t n) const { return _v().find(__sv(s, n), pos); }
  size_t find(C c, size_t pos = 0) const noexcept { return _v().find(c, pos); }
  size_t rfind(const basic_string& s, size_t pos = npos) const noexcept { return _v().rfind(s._v(), pos); }
  size_t rfind(const C* s, size_t pos = npos) const { return _v().rfind(__sv(s), pos); }
  size_t rfind(C c, size_t pos = npos) const noexcept { return _v().rfind(c, pos); }
#define __FINDS(name) size_t name(const basic_string& s, size_t pos) const noexcept { return _v().name(s._v(), pos); } size_t name(const basic_string& s) const noexcept { return _v().name(s._v()); } size_t name(const C* s, size_t pos) const { return _v().name(__sv(s), pos); } size_t name(const C* s) const { return _v().name(__sv(s)); } size_t name(C c, size_t pos) const noexcept { return _v().name(c, pos); } size_t name(C c) const noexcept { return _v().name(c); }
  __FINDS(find_first_of) __FINDS(find_last_of) __FINDS(find_first_not_of) __FINDS(find_last_not_of)
#undef __FINDS
  template <class V> requires (is_convertible_v<const V&, __sv> && !is_convertible_v<const V*, const basic_string*> && !is_convertible_v<const V&, const C*>) size_t find(const V& v, size_t pos = 0) const { return _v().find(__sv(v), pos); }
  basic_string substr(size_t pos = 0, size_t n = npos) const { return basic_string(_M_p + _check(pos, "basic_string::substr"), _limit(pos, n)); }
  int compare(const basic_string& o) const noexcept { return _v().compare(o._v()); }
  int compare(const C* s) const { return _v().compare(__sv(s)); }
  int compare(size_t p, size_t n, const basic_string& o) const { _check(p, "basic_string::compare"); return _v().substr(p, n).compare(o._v()); }
  int compare(size_t p, size_t n, const C* s) const { _check(p, "basic_string::compare"); return _v().substr(p, n).compare(__sv(s)); }
  int compare(size_t p, size_t n, const basic_string& o, size_t p2, size_t n2) const { return _v().substr(p, n).compare(o._v().substr(p2, n2)); }
  template <class V> requires (is_convertible_v<const V&, __sv> && !is_convertible_v<const V*, const basic_string*> && !is_convertible_v<const V&, const C*>) int compare(const V& v) const { return _v().compare(__sv(v)); }
  bool starts_with(__sv s) const noexcept { return _v().starts_with(s); }
  bool starts_with(C c) const noexcept { return _v().starts_with(c); }
  bool starts_with(const C* s) const { return _v().starts_with(__sv(s)); }
  bool ends_with(__sv s) const noexcept { return _v().ends_with(s); }
  bool ends_with(C c) const noexcept { return _v().ends_with(c); }
  bool ends_with(const C* s) const { return _v().ends_with(__sv(s)); }
  A get_allocator() const noexcept { return A(); }
};
template <class I> basic_string(I, I) -> basic_string<typename iterator_traits<I>::value_type>;
template <class C, class T> explicit basic_string(basic_string_view<C, T>) -> basic_string<C, T>;
typedef basic_string<char> string;
typedef basic_string<wchar_t> wstring;
typedef basic_string<char16_t> u16string;
typedef basic_string<char32_t> u32string;
template <class C, class T, class A> basic_string<C, T, A> operator+(const basic_string<C, T, A>& a, const basic_string<C, T, A>& b) { basic_string<C, T, A> r(a); r.append(b); return r; }
template <class C, class T, class A> basic_string<C, T, A> operator+(const C* a, const basic_string<C, T, A>& b) { size_t n = T::length(a); basic_string<C, T, A> r; r.reserve(n + b.size()); r.append(a, n); r.append(b); return r; }
template <class C, class T, class A> basic_string<C, T, A> operator+(C a, const basic_string<C, T, A>& b) { basic_string<C, T, A> r; r.reserve(b.size() + 1); r.append(1, a); r.append(b); return r; }
template <class C, class T, class A> basic_string<C, T, A> operator+(const basic_string<C, T, A>& a, const C* b) { basic_string<C, T, A> r(a); r.append(b); return r; }
template <class C, class T, class A> basic_string<C, T, A> operator+(const basic_string<C, T, A>& a, C b) { basic_string<C, T, A> r(a); r.append(1, b); return r; }
template <class C, class T, class A> basic_string<C, T, A> operator+(basic_string<C, T, A>&& a, const basic_string<C, T, A>& b) { return std::move(a.append(b)); }
template <class C, class T, class A> basic_string<C, T, A> operator+(const basic_string<C, T, A>& a, basic_string<C, T, A>&& b) { return std::move(b.insert(0, a)); }
template <class C, class T, class A> basic_string<C, T, A> operator+(basic_string<C, T, A>&& a, basic_string<C, T, A>&& b) { size_t n = a.size() + b.size(); if (n > a.capacity() && n <= b.capacity()) return std::move(b.insert(0, a)); return std::move(a.append(b)); }
template <class C, class T, class A> basic_string<C, T, A> operator+(const C* a, basic_string<C, T, A>&& b) { return std::move(b.insert(0, a)); }
template <class C, class T, class A> basic_string<C, T, A> operator+(C a, basic_string<C, T, A>&& b) { return std::move(b.insert(0, 1, a)); }
template <class C, class T, class A> basic_string<C, T, A> operator+(basic_string<C, T, A>&& a, const C* b) { return std::move(a.append(b)); }
template <class C, class T, class A> basic_string<C, T, A> operator+(basic_string<C, T, A>&& a, C b) { return std::move(a.append(1, b)); }
template <class C, class T, class A> bool operator==(const basic_string<C, T, A>& a, const basic_string<C, T, A>& b) noexcept { return a.size() == b.size() && T::compare(a.data(), b.data(), a.size()) == 0; }
template <class C, class T, class A> bool operator==(const basic_string<C, T, A>& a, const C* b) { return a.compare(b) == 0; }
template <class C, class T, class A> strong_ordering operator<=>(const basic_string<C, T, A>& a, const basic_string<C, T, A>& b) noexcept { return a.compare(b) <=> 0; }
template <class C, class T, class A> strong_ordering operator<=>(const basic_string<C, T, A>& a, const C* b) noexcept { return a.compare(b) <=> 0; }
template <class C, class T, class A> void swap(basic_string<C, T, A>& a, basic_string<C, T, A>& b) noexcept { a.swap(b); }
template <class C, class T, class A, class U> size_t erase(basic_string<C, T, A>& s, const U& v) { size_t n = 0, w = 0; for (size_t i = 0; i < s.size(); ++i) if (s[i] == v) ++n; else s[w++] = s[i]; s.resize(w); return n; }
template <class C, class T, class A, class P> size_t erase_if(basic_string<C, T, A>& s, P p) { size_t n = 0, w = 0; for (size_t i = 0; i < s.size(); ++i) if (p(s[i])) ++n; else s[w++] = s[i]; s.resize(w); return n; }
template <> struct hash<string> { size_t operator()(const string& s) const noexcept { return __hash_bytes(s.data(), s.size()); } };
template <> struct hash<string_view> { size_t operator()(string_view s) const noexcept { return __hash_bytes(s.data(), s.size()); } };
inline string __to_string(unsigned long v, bool neg) { char b[24]; int i = 24; do { b[--i] = char('0' + v % 10); v /= 10; } while (v); if (neg) b[--i] = '-'; return string(b + i, 24 - i); }
inline string to_string(int v) { return __to_string(v < 0 ? 0ul - (unsigned long)v : (unsigned long)v, v < 0); }
inline string to_string(long v) { return __to_string(v < 0 ? 0ul - (unsigned long)v : (unsigned long)v, v < 0); }
inline string to_string(long long v) { return __to_string(v < 0 ? 0ul - (unsigned long)v : (unsigned long)v, v < 0); }
inline string to_string(unsigned v) { return __to_string(v, false); }
inline string to_string(unsigned long v) { return __to_string(v, false); }
inline string to_string(unsigned long long v) { return __to_string(v, false); }
inline string to_string(double v) { char b[400]; int n = __fmt(b, v, 'f', 6, 0); return string(b, n); }
inline string to_string(float v) { return to_string((double)v); }
// the numeric conversions: value in *out; 0 fine, 1 no digits, 2 out of range
inline int __parse_int(const char* s, unsigned long lo, unsigned long hi, int base, size_t* used, bool sign, long* out) {
  const char* p = s;
  while (*p == ' ' || (*p >= 9 && *p <= 13)) ++p;
  bool neg = false;
  if (*p == '-') { neg = true; ++p; } else if (*p == '+') ++p;
  auto dig = [](char c) { if (c >= '0' && c <= '9') return c - '0'; if (c >= 'a' && c <= 'z') return c - 'a' + 10; if (c >= 'A' && c <= 'Z') return c - 'A' + 10; return 99; };
  if ((base == 0 || base == 16) && *p == '0' && (p[1] == 'x' || p[1] == 'X') && dig(p[2]) < 16) { p += 2; base = 16; } else if (base == 0) base = *p == '0' ? 8 : 10;
  unsigned long v = 0; bool any = false, over = false;
  for (; dig(*p) < base; ++p) { any = true; unsigned long d = dig(*p); if (v > (18446744073709551615ul - d) / base) over = true; else v = v * base + d; }
  if (!any) return 1;
  if (used) *used = p - s;
  if (over || v > (neg ? lo : hi)) return 2;
  *out = neg ? (long)(0ul - v) : (long)v;
  return 0;
}
inline void __bad_num(int r, const char* name) { if (r == 1) __throw_invalid_argument(name); if (r == 2) __throw_out_of_range(name); }
inline int stoi(const string& s, size_t* p = nullptr, int base = 10) { long v = 0; __bad_num(__parse_int(s.c_str(), 2147483648ul, 2147483647ul, base, p, true, &v), "stoi"); return (int)v; }
inline long stol(const string& s, size_t* p = nullptr, int base = 10) { long v = 0; __bad_num(__parse_int(s.c_str(), 9223372036854775808ul, 9223372036854775807ul, base, p, true, &v), "stol"); return v; }
inline long long stoll(const string& s, size_t* p = nullptr, int base = 10) { long v = 0; __bad_num(__parse_int(s.c_str(), 9223372036854775808ul, 9223372036854775807ul, base, p, true, &v), "stoll"); return v; }
inline unsigned long stoul(const string& s, size_t* p = nullptr, int base = 10) { long v = 0; __bad_num(__parse_int(s.c_str(), 18446744073709551615ul, 18446744073709551615ul, base, p, false, &v), "stoul"); return (unsigned long)v; }
inline unsigned long long stoull(const string& s, size_t* p = nullptr, int base = 10) { long v = 0; __bad_num(__parse_int(s.c_str(), 18446744073709551615ul, 18446744073709551615ul, base, p, false, &v), "stoull"); return (unsigned long long)v; }
inline double stod(const string& s, size_t* p = nullptr) { long used = 0; double v = __strtod(s.c_str(), &used); if (used == 0) __throw_invalid_argument("stod"); if (v - v != 0 && v == v) { bool inf = false; for (char c : s) if (c == 'i' || c == 'I') inf = true; if (!inf) __throw_out_of_range("stod"); } if (p) *p = used; return v; }
inline float stof(const string& s, size_t* p = nullptr) { long used = 0; double v = __strtod(s.c_str(), &used); if (used == 0) __throw_invalid_argument("stof"); if (v > 3.4028235677973366e38 || v < -3.4028235677973366e38) __throw_out_of_range("stof"); if (p) *p = used; return (float)v; }
inline namespace literals { inline namespace string_literals { inline string operator""s(const char* s, size_t n) { return string(s, n); } } inline namespace string_view_literals { constexpr string_view operator""sv(const char* s, size_t n) noexcept { return string_view(s, n); } } }
}
