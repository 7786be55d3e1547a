// the hash table under the unordered containers, as libstdc++'s _Hashtable: one singly linked list, buckets point before their first node, prime sizes
// needs: memory_base algobase throws tuple functional_base string
namespace std {
inline unsigned long __hash_primes(int i) { static const unsigned long p[] = { 2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 103, 109, 113, 127, 137, 139, 149, 157, 167, 179, 193, 199, 211, 227, 241, 257, 277, 293, 313, 337, 359, 383, 409, 439, 467, 503, 541, 577, 619, 661, 709, 761, 823, 887, 953, 1031, 1109, 1193, 1289, 1381, 1493, 1613, 1741, 1879, 2029, 2179, 2357, 2549, 2753, 2971, 3209, 3469, 3739, 4027, 4349, 4703, 5087, 5503, 5953, 6427, 6949, 7517, 8123, 8783, 9497, 10273, 11113, 12011, 12983, 14033, 15173, 16411, 17749, 19183, 20753, 22447, 24281, 26267, 28411, 30727, 33223, 35933, 38873, 42043, 45481, 49201, 53201, 57557, 62233, 67307, 72817, 78779, 85229, 92203, 99733, 107897, 116731, 126271, 136607, 147793, 159871, 172933, 187091, 202409, 218971, 236897, 256279, 277261, 299951, 324503, 351061, 379787, 410857, 444487, 480881, 520241, 562841, 608903, 658753, 712697, 771049, 834181, 902483, 976369, 1056323, 1142821, 1236397, 1337629, 1447153, 1565659, 1693859, 1832561, 1982627, 2144977, 2320627, 2510653, 2716249, 2938679, 3179303, 3439651, 3721303, 4026031, 4355707, 4712381, 5098259, 5515729, 5967347, 6456007, 6984629, 7556579, 8175383, 8844859, 9569143 }; return p[i]; }
inline constexpr int __hash_prime_count = 187;
struct _Prime_policy {
  float _max; size_t _next;
  _Prime_policy() noexcept : _max(1.0f), _next(0) {}
  size_t _next_bkt(size_t n) {
    static const unsigned char fast[] = { 2, 2, 2, 3, 5, 5, 7, 7, 11, 11, 11, 11, 13, 13 };
    if (n < sizeof(fast)) { if (n == 0) return 1; _next = (size_t)__floor_of(fast[n] * (double)_max); return fast[n]; }
    int lo = 6, hi = __hash_prime_count;
    while (lo < hi) { int m = (lo + hi) / 2; if (__hash_primes(m) < n) lo = m + 1; else hi = m; }
    if (lo >= __hash_prime_count) __refuse("hash table size");
    size_t p = __hash_primes(lo);
    _next = (size_t)__floor_of(p * (double)_max);
    return p;
  }
  static double __floor_of(double d) { return (double)(size_t)d; }
  pair<bool, size_t> _need(size_t bkt, size_t elt, size_t ins) {
    if (elt + ins > _next) {
      double min = (elt + ins > (_next ? 0 : 11) ? elt + ins : (_next ? 0 : 11)) / (double)_max;
      if (min >= bkt) { size_t a = (size_t)min + 1, b = bkt * 2; return pair<bool, size_t>(true, _next_bkt(a > b ? a : b)); }
      _next = (size_t)__floor_of(bkt * (double)_max);
      return pair<bool, size_t>(false, 0);
    }
    return pair<bool, size_t>(false, 0);
  }
};
struct _Hash_base { _Hash_base* _next; };
template <class V, bool C> struct _Hash_node : _Hash_base { union { V _v; }; _Hash_node() {} ~_Hash_node() {} };
template <class V> struct _Hash_node<V, true> : _Hash_base { union { V _v; }; size_t _code; _Hash_node() {} ~_Hash_node() {} };
template <class V, bool C, class R> struct _Hash_iter { typedef forward_iterator_tag iterator_category; typedef V value_type; typedef ptrdiff_t difference_type; typedef R* pointer; typedef R& reference; _Hash_base* _n; _Hash_iter() noexcept : _n() {} explicit _Hash_iter(_Hash_base* n) noexcept : _n(n) {} template <class Q> requires (!is_same_v<Q, R> && is_same_v<const Q, R>) _Hash_iter(const _Hash_iter<V, C, Q>& o) noexcept : _n(o._n) {} R& operator*() const noexcept { return static_cast<_Hash_node<V, C>*>(_n)->_v; } R* operator->() const noexcept { return &static_cast<_Hash_node<V, C>*>(_n)->_v; } _Hash_iter& operator++() noexcept { _n = _n->_next; return *this; } _Hash_iter operator++(int) noexcept { _Hash_iter t = *this; _n = _n->_next; return t; } };
template <class V, bool C, class A, class B> bool operator==(const _Hash_iter<V, C, A>& a, const _Hash_iter<V, C, B>& b) noexcept { return a._n == b._n; }
template <class H> inline constexpr bool __quick_hash = true;
template <> inline constexpr bool __quick_hash<hash<string>> = false;
template <> inline constexpr bool __quick_hash<hash<string_view>> = false;
template <class K, class V, class KoV, class H, class E, bool U> class _Hashtable {
public:
  static constexpr bool _small = !__quick_hash<H>;
  static constexpr bool _cache = !(__quick_hash<H> && noexcept(declval<const H&>()(declval<const K&>())));
  typedef _Hash_base base; typedef _Hash_node<V, _cache> node; typedef _Hash_iter<V, _cache, V> iterator; typedef _Hash_iter<V, _cache, const V> const_iterator;
  [[no_unique_address]] H _h; [[no_unique_address]] E _eq;
  base** _b; size_t _nb; base _before; size_t _n; _Prime_policy _p; base* _single;
  _Hashtable() : _b(&_single), _nb(1), _n(0), _single(nullptr) { _before._next = nullptr; }
  _Hashtable(size_t n, const H& h, const E& e) : _h(h), _eq(e), _b(&_single), _nb(1), _n(0), _single(nullptr) { _before._next = nullptr; size_t k = _p._next_bkt(n); if (k > _nb) { _b = _make(k); _nb = k; } }
  _Hashtable(const _Hashtable& o) : _h(o._h), _eq(o._eq), _b(&_single), _nb(o._nb), _n(0), _p(o._p), _single(nullptr) { _before._next = nullptr; _b = _make(_nb); _copy(o); }
  _Hashtable(_Hashtable&& o) noexcept : _h(o._h), _eq(o._eq), _b(o._b), _nb(o._nb), _n(o._n), _p(o._p), _single(nullptr) { _before._next = o._before._next; if (o._b == &o._single) { _b = &_single; _single = o._single; } if (_before._next) _b[_bkt_of(static_cast<node*>(_before._next))] = &_before; o._reset(); }
  void _reset() { _p._next = 0; _b = &_single; _single = nullptr; _nb = 1; _before._next = nullptr; _n = 0; }
  ~_Hashtable() { clear(); if (_b != &_single) __deallocate(_b, _nb); }
  _Hashtable& operator=(const _Hashtable& o) { if (this != &o) { clear(); if (_nb != o._nb) { if (_b != &_single) __deallocate(_b, _nb); _nb = o._nb; _b = _make(_nb); } else for (size_t i = 0; i < _nb; ++i) _b[i] = nullptr; _p = o._p; _copy(o); } return *this; }
  _Hashtable& operator=(_Hashtable&& o) noexcept { clear(); if (_b != &_single) __deallocate(_b, _nb); _h = o._h; _eq = o._eq; _b = o._b; _nb = o._nb; _n = o._n; _p = o._p; _before._next = o._before._next; if (o._b == &o._single) { _b = &_single; _single = o._single; } if (_before._next) _b[_bkt_of(static_cast<node*>(_before._next))] = &_before; o._reset(); return *this; }
  base** _make(size_t n) { if (n == 1) { _single = nullptr; return &_single; } base** b = __allocate<base*>(n); for (size_t i = 0; i < n; ++i) b[i] = nullptr; return b; }
  void _copy(const _Hashtable& o) { base* prev = &_before; for (base* p = o._before._next; p; p = p->_next) { node* q = _create((const V&)static_cast<node*>(p)->_v); if constexpr (_cache) q->_code = static_cast<node*>(p)->_code; prev->_next = q; size_t k = _bkt_of(q); if (!_b[k]) _b[k] = prev; prev = q; ++_n; } }
  template <class... X> node* _create(X&&... x) { node* p = __allocate<node>(1); try { p->_next = nullptr; ::new ((void*)&p->_v) V(std::forward<X>(x)...); } catch (...) { __deallocate(p, 1); throw; } return p; }
  void _drop(node* p) { __builtin_destroy(&p->_v); __deallocate(p, 1); }
  const K& _key(node* p) const { return KoV()(p->_v); }
  size_t _code(const K& k) const { return _h(k); }
  size_t _bkt_of(node* p) const { if constexpr (_cache) return p->_code % _nb; else return _h(_key(p)) % _nb; }
  iterator begin() noexcept { return iterator(_before._next); } const_iterator begin() const noexcept { return const_iterator(_before._next); } iterator end() noexcept { return iterator(nullptr); } const_iterator end() const noexcept { return const_iterator(nullptr); }
  void clear() noexcept { base* p = _before._next; while (p) { base* n = p->_next; _drop(static_cast<node*>(p)); p = n; } for (size_t i = 0; i < _nb; ++i) _b[i] = nullptr; _n = 0; _before._next = nullptr; }
  bool _equals(const K& k, size_t c, node* p) const { if constexpr (_cache) { if (p->_code != c) return false; } return _eq(k, _key(p)); }
  base* _find_before(size_t b, const K& k, size_t c) const { base* prev = _b[b]; if (!prev) return nullptr; for (node* p = static_cast<node*>(prev->_next);; p = static_cast<node*>(p->_next)) { if (_equals(k, c, p)) return prev; if (!p->_next || _bkt_of(static_cast<node*>(p->_next)) != b) break; prev = p; } return nullptr; }
  node* _find(const K& k) const { if (_n == 0) return nullptr; if constexpr (!_cache) { if (_n <= 0) return nullptr; } else { if (_n <= 20 && _small) { for (base* p = _before._next; p; p = p->_next) if (_eq(k, _key(static_cast<node*>(p)))) return static_cast<node*>(p); return nullptr; } } size_t c = _code(k); base* b = _find_before(c % _nb, k, c); return b ? static_cast<node*>(b->_next) : nullptr; }
  void _insert_begin(size_t b, node* p) { if (_b[b]) { p->_next = _b[b]->_next; _b[b]->_next = p; } else { p->_next = _before._next; _before._next = p; if (p->_next) _b[_bkt_of(static_cast<node*>(p->_next))] = p; _b[b] = &_before; } }
  iterator _insert_node(size_t b, size_t c, node* p) { pair<bool, size_t> r = _p._need(_nb, _n, 1); if (r.first) { _rehash(r.second); b = c % _nb; } if constexpr (_cache) p->_code = c; _insert_begin(b, p); ++_n; return iterator(p); }
  iterator _insert_multi(size_t c, node* p) { pair<bool, size_t> r = _p._need(_nb, _n, 1); if (r.first) _rehash(r.second); if constexpr (_cache) p->_code = c; size_t b = c % _nb; base* prev = _find_before(b, _key(p), c); if (prev) { p->_next = prev->_next; prev->_next = p; } else _insert_begin(b, p); ++_n; return iterator(p); }
  void _rehash(size_t n) {
    base** nb = _make2(n);
    node* p = static_cast<node*>(_before._next);
    _before._next = nullptr;
    if constexpr (U) {
      size_t bb = 0;
      while (p) { node* nx = static_cast<node*>(p->_next); size_t b = _bkt_n(p, n); if (!nb[b]) { p->_next = _before._next; _before._next = p; nb[b] = &_before; if (p->_next) nb[bb] = p; bb = b; } else { p->_next = nb[b]->_next; nb[b]->_next = p; } p = nx; }
    } else {
      size_t bb = 0, pb = 0; node* prev = nullptr; bool check = false;
      while (p) { node* nx = static_cast<node*>(p->_next); size_t b = _bkt_n(p, n); if (prev && pb == b) { p->_next = prev->_next; prev->_next = p; check = true; } else { if (check) { if (prev->_next) { size_t k = _bkt_n(static_cast<node*>(prev->_next), n); if (k != pb) nb[k] = prev; } check = false; } if (!nb[b]) { p->_next = _before._next; _before._next = p; nb[b] = &_before; if (p->_next) nb[bb] = p; bb = b; } else { p->_next = nb[b]->_next; nb[b]->_next = p; } } prev = p; pb = b; p = nx; }
      if (check && prev->_next) { size_t k = _bkt_n(static_cast<node*>(prev->_next), n); if (k != pb) nb[k] = prev; }
    }
    if (_b != &_single) __deallocate(_b, _nb);
    _b = nb; _nb = n;
  }
  base** _make2(size_t n) { base** b = n == 1 ? &_single : __allocate<base*>(n); for (size_t i = 0; i < n; ++i) b[i] = nullptr; return b; }
  size_t _bkt_n(node* p, size_t n) const { if constexpr (_cache) return p->_code % n; else return _h(_key(p)) % n; }
  void rehash(size_t n) { size_t need = (size_t)((_n + 1) / (double)_p._max); size_t k = _p._next_bkt(n > need ? n : need); if (k != _nb) _rehash(k); else _p._next = (size_t)(_nb * (double)_p._max); }
  base* _erase(base* x) { node* p = static_cast<node*>(x); size_t b = _bkt_of(p); base* prev = _b[b]; while (prev->_next != p) prev = prev->_next; return _erase_after(b, prev, p); }
  base* _unlink(size_t b, base* prev, node* p) { base* nx = p->_next; if (prev == _b[b]) { size_t nbk = nx ? _bkt_of(static_cast<node*>(nx)) : 0; if (!nx || nbk != b) { if (nx) _b[nbk] = _b[b]; if (&_before == _b[b]) _before._next = nx; _b[b] = nullptr; } } else if (nx) { size_t nbk = _bkt_of(static_cast<node*>(nx)); if (nbk != b) _b[nbk] = prev; } prev->_next = nx; --_n; return nx; }
  base* _erase_after(size_t b, base* prev, node* p) { base* nx = _unlink(b, prev, p); _drop(p); return nx; }
  size_t _erase_key(const K& k) { if (_n == 0) return 0; size_t n = 0; for (;;) { node* p = _find(k); if (!p) return n; _erase(p); ++n; if (U) return n; } }
};
}
