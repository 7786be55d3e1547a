// <unordered_map>
// needs: hashtable
namespace std {
struct __hfirst { template <class T> const typename T::first_type& operator()(const T& v) const { return v.first; } };
#define __UMAP(name, U) \
  typedef K key_type; typedef T mapped_type; typedef pair<const K, T> value_type; typedef _Hashtable<K, value_type, __hfirst, H, E, U> __tab; typedef typename __tab::iterator iterator; typedef typename __tab::const_iterator const_iterator; typedef iterator local_iterator; \
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
  iterator begin() noexcept { return _t.begin(); } const_iterator begin() const noexcept { return _t.begin(); } iterator end() noexcept { return _t.end(); } const_iterator end() const noexcept { return _t.end(); } const_iterator cbegin() const noexcept { return _t.begin(); } const_iterator cend() const noexcept { return _t.end(); } \
  iterator erase(iterator i) { return iterator(_t._erase(i._n)); } \
  iterator find(const K& k) { return iterator(_t._find(k)); } const_iterator find(const K& k) const { return const_iterator(_t._find(k)); }
template <class K, class T, class H = hash<K>, class E = equal_to<K>, class A = allocator<pair<const K, T>>> class unordered_map {
public:
  __UMAP(unordered_map, true)
  size_t count(const K& k) const { return _t._find(k) ? 1 : 0; }
  T& operator[](const K& k) { size_t c = _t._code(k); size_t b = c % _t._nb; if (auto* p = _t._find_before(b, k, c)) return static_cast<typename __tab::node*>(p->_next)->_v.second; auto* q = _t._create(piecewise_construct, tuple<const K&>(k), tuple<>()); return _t._insert_node(b, c, q)->second; }
  T& operator[](K&& k) { size_t c = _t._code(k); size_t b = c % _t._nb; if (auto* p = _t._find_before(b, k, c)) return static_cast<typename __tab::node*>(p->_next)->_v.second; auto* q = _t._create(piecewise_construct, tuple<K&&>(std::move(k)), tuple<>()); return _t._insert_node(b, c, q)->second; }
  T& at(const K& k) { auto* p = _t._find(k); if (!p) __throw_out_of_range("unordered_map::at"); return p->_v.second; }
  const T& at(const K& k) const { auto* p = _t._find(k); if (!p) __throw_out_of_range("unordered_map::at"); return p->_v.second; }
  template <class V> pair<iterator, bool> _ins(V&& v) { if (auto* p = _t._find(v.first)) return pair<iterator, bool>(iterator(p), false); size_t c = _t._code(v.first); auto* q = _t._create(std::forward<V>(v)); return pair<iterator, bool>(_t._insert_node(c % _t._nb, c, q), true); }
  pair<iterator, bool> insert(const value_type& v) { return _ins(v); }
  pair<iterator, bool> insert(value_type&& v) { return _ins(std::move(v)); }
  template <class P> requires (is_constructible_v<value_type, P&&>) pair<iterator, bool> insert(P&& p) { return emplace(std::forward<P>(p)); }
  iterator insert(const_iterator, const value_type& v) { return _ins(v).first; }
  void insert(initializer_list<value_type> l) { for (const value_type& v : l) _ins(v); }
  template <class I> requires (__iter<I>) void insert(I a, I b) { for (; a != b; ++a) insert(*a); }
  template <class... X> pair<iterator, bool> emplace(X&&... x) { auto* q = _t._create(std::forward<X>(x)...); const K& k = q->_v.first; if (auto* p = _t._find(k)) { _t._drop(q); return pair<iterator, bool>(iterator(p), false); } size_t c = _t._code(k); return pair<iterator, bool>(_t._insert_node(c % _t._nb, c, q), true); }
  template <class... X> pair<iterator, bool> try_emplace(const K& k, X&&... x) { if (auto* p = _t._find(k)) return pair<iterator, bool>(iterator(p), false); size_t c = _t._code(k); auto* q = _t._create(piecewise_construct, tuple<const K&>(k), tuple<X&&...>(std::forward<X>(x)...)); return pair<iterator, bool>(_t._insert_node(c % _t._nb, c, q), true); }
  template <class... X> pair<iterator, bool> try_emplace(K&& k, X&&... x) { if (auto* p = _t._find(k)) return pair<iterator, bool>(iterator(p), false); size_t c = _t._code(k); auto* q = _t._create(piecewise_construct, tuple<K&&>(std::move(k)), tuple<X&&...>(std::forward<X>(x)...)); return pair<iterator, bool>(_t._insert_node(c % _t._nb, c, q), true); }
  template <class V> pair<iterator, bool> insert_or_assign(const K& k, V&& v) { auto r = try_emplace(k, std::forward<V>(v)); if (!r.second) r.first->second = std::forward<V>(v); return r; }
  template <class V> pair<iterator, bool> insert_or_assign(K&& k, V&& v) { auto r = try_emplace(std::move(k), std::forward<V>(v)); if (!r.second) r.first->second = std::forward<V>(v); return r; }
};
template <class K, class T, class H = hash<K>, class E = equal_to<K>, class A = allocator<pair<const K, T>>> class unordered_multimap {
public:
  __UMAP(unordered_multimap, false)
  size_t count(const K& k) const { size_t n = 0; auto* p = _t._find(k); for (auto* q = static_cast<_Hash_base*>(p); q && _t._eq(k, static_cast<typename __tab::node*>(q)->_v.first); q = q->_next) ++n; return n; }
  iterator insert(const value_type& v) { auto* q = _t._create(v); return _t._insert_multi(_t._code(v.first), q); }
  template <class... X> iterator emplace(X&&... x) { auto* q = _t._create(std::forward<X>(x)...); return _t._insert_multi(_t._code(q->_v.first), q); }
  pair<iterator, iterator> equal_range(const K& k) { auto* p = _t._find(k); _Hash_base* e = p; while (e && _t._eq(k, static_cast<typename __tab::node*>(e)->_v.first)) e = e->_next; return pair<iterator, iterator>(iterator(p), iterator(e)); }
};
#undef __UMAP
template <class K, class T, class H, class E, class A> bool operator==(const unordered_map<K, T, H, E, A>& a, const unordered_map<K, T, H, E, A>& b) { if (a.size() != b.size()) return false; for (auto& p : a) { auto i = b.find(p.first); if (i == b.end() || !(i->second == p.second)) return false; } return true; }
template <class K, class T, class H, class E, class A> void swap(unordered_map<K, T, H, E, A>& a, unordered_map<K, T, H, E, A>& b) noexcept { a.swap(b); }
template <class K, class T, class H, class E, class A, class P> size_t erase_if(unordered_map<K, T, H, E, A>& m, P p) { size_t n = m.size(); for (auto i = m.begin(); i != m.end();) if (p(*i)) i = m.erase(i); else ++i; return n - m.size(); }
}
