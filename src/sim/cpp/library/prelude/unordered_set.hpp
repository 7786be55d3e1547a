// <unordered_set>
// needs: hashtable
namespace std {
struct __hself { template <class T> const T& operator()(const T& v) const { return v; } };
#define __USET(name, U) \
  typedef K key_type; typedef K value_type; typedef _Hashtable<K, K, __hself, H, E, U> __tab; typedef typename __tab::const_iterator iterator; typedef typename __tab::const_iterator const_iterator; \
  typedef size_t size_type; typedef ptrdiff_t difference_type; typedef H hasher; typedef E key_equal; typedef A allocator_type; typedef value_type& reference; typedef const value_type& const_reference; typedef value_type* pointer; typedef const value_type* const_pointer; \
  __tab _t; \
  name() {} explicit name(size_t n, const H& h = H(), const E& e = E()) : _t(n, h, e) {} name(const name&) = default; name(name&&) = default; name& operator=(const name&) = default; name& operator=(name&&) = default; \
  name(initializer_list<value_type> l, size_t n = 0, const H& h = H(), const E& e = E()) : _t(n, h, e) { for (const value_type& v : l) insert(v); } \
  template <class I> requires (__iter<I>) name(I a, I b, size_t n = 0, const H& h = H(), const E& e = E()) : _t(__bkt_hint(a, b, n), h, e) { for (; a != b; ++a) insert(*a); } \
  template <class I> static size_t __bkt_hint(I a, I b, size_t n) { if constexpr (__is_forward<I>) { size_t k = std::distance(a, b); return k > n ? k : n; } else return n; } \
  name& operator=(initializer_list<value_type> l) { clear(); for (const value_type& v : l) insert(v); return *this; } \
  bool empty() const noexcept { return _t._n == 0; } size_t size() const noexcept { return _t._n; } void clear() noexcept { _t.clear(); } void swap(name& o) noexcept { name t(std::move(o)); o = std::move(*this); *this = std::move(t); } \
  size_t bucket_count() const noexcept { return _t._nb; } float load_factor() const noexcept { return (float)_t._n / (float)_t._nb; } float max_load_factor() const noexcept { return _t._p._max; } void max_load_factor(float f) { _t._p._max = f; } void rehash(size_t n) { _t.rehash(n); } void reserve(size_t n) { double d = n / (double)_t._p._max; size_t k = (size_t)d; _t.rehash(k < d ? k + 1 : k); } \
  size_t bucket(const K& k) const { return _t._code(k) % _t._nb; } size_t bucket_size(size_t b) const { size_t n = 0; auto* p = _t._b[b]; if (!p) return 0; for (auto* q = p->_next; q && _t._bkt_of(static_cast<typename __tab::node*>(q)) == b; q = q->_next) ++n; return n; } \
  iterator erase(const_iterator i) { return iterator(_t._erase(i._n)); } iterator erase(const_iterator a, const_iterator b) { auto* p = a._n; while (p != b._n) p = _t._erase(p); return iterator(p); } size_t erase(const K& k) { return _t._erase_key(k); } \
  bool contains(const K& k) const { return _t._find(k) != nullptr; } H hash_function() const { return _t._h; } E key_eq() const { return _t._eq; } \
  iterator begin() const noexcept { return _t.begin(); } iterator end() const noexcept { return _t.end(); } iterator cbegin() const noexcept { return _t.begin(); } iterator cend() const noexcept { return _t.end(); } iterator find(const K& k) const { return iterator(_t._find(k)); }
template <class K, class H = hash<K>, class E = equal_to<K>, class A = allocator<K>> class unordered_set {
public:
  __USET(unordered_set, true)
  size_t count(const K& k) const { return _t._find(k) ? 1 : 0; }
  template <class V> pair<iterator, bool> _ins(V&& v) { if (auto* p = _t._find(v)) return pair<iterator, bool>(iterator(p), false); size_t c = _t._code(v); auto* q = _t._create(std::forward<V>(v)); return pair<iterator, bool>(_t._insert_node(c % _t._nb, c, q), true); }
  pair<iterator, bool> insert(const K& v) { return _ins(v); }
  pair<iterator, bool> insert(K&& v) { return _ins(std::move(v)); }
  iterator insert(const_iterator, const K& v) { return _ins(v).first; }
  void insert(initializer_list<K> l) { for (const K& v : l) _ins(v); }
  template <class I> requires (__iter<I>) void insert(I a, I b) { for (; a != b; ++a) insert(*a); }
  template <class... X> pair<iterator, bool> emplace(X&&... x) { auto* q = _t._create(std::forward<X>(x)...); if (auto* p = _t._find(q->_v)) { _t._drop(q); return pair<iterator, bool>(iterator(p), false); } size_t c = _t._code(q->_v); return pair<iterator, bool>(_t._insert_node(c % _t._nb, c, q), true); }
};
template <class K, class H = hash<K>, class E = equal_to<K>, class A = allocator<K>> class unordered_multiset {
public:
  __USET(unordered_multiset, false)
  size_t count(const K& k) const { size_t n = 0; for (_Hash_base* q = _t._find(k); q && _t._eq(k, static_cast<typename __tab::node*>(q)->_v); q = q->_next) ++n; return n; }
  iterator insert(const K& v) { auto* q = _t._create(v); return iterator(_t._insert_multi(_t._code(v), q)); }
  template <class... X> iterator emplace(X&&... x) { auto* q = _t._create(std::forward<X>(x)...); return iterator(_t._insert_multi(_t._code(q->_v), q)); }
};
#undef __USET
template <class K, class H, class E, class A> bool operator==(const unordered_set<K, H, E, A>& a, const unordered_set<K, H, E, A>& b) { if (a.size() != b.size()) return false; for (auto& k : a) if (!b.contains(k)) return false; return true; }
template <class K, class H, class E, class A> void swap(unordered_set<K, H, E, A>& a, unordered_set<K, H, E, A>& b) noexcept { a.swap(b); }
template <class I> unordered_set(I, I) -> unordered_set<typename iterator_traits<I>::value_type>;
}
