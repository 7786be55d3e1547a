// <map>
// needs: tree
namespace std {
template <class N> class __node_handle { public: N* _p; __node_handle() : _p(nullptr) {} explicit __node_handle(N* p) : _p(p) {} __node_handle(__node_handle&& o) noexcept : _p(o._p) { o._p = nullptr; } __node_handle& operator=(__node_handle&& o) noexcept { if (_p) { __builtin_destroy(&_p->_v); __deallocate(_p, 1); } _p = o._p; o._p = nullptr; return *this; } ~__node_handle() { if (_p) { __builtin_destroy(&_p->_v); __deallocate(_p, 1); } } bool empty() const noexcept { return !_p; } explicit operator bool() const noexcept { return _p; } auto& key() const { return const_cast<remove_const_t<decltype(_p->_v.first)>&>(_p->_v.first); } auto& mapped() const { return _p->_v.second; } auto& value() const { return _p->_v; } };
#define __MAP_COMMON(name) \
  typedef K key_type; typedef T mapped_type; typedef pair<const K, T> value_type; typedef C key_compare; typedef A allocator_type; typedef value_type& reference; typedef const value_type& const_reference; typedef value_type* pointer; typedef const value_type* const_pointer; typedef size_t size_type; typedef ptrdiff_t difference_type; \
  typedef _Rb_tree<K, value_type, __first_key, C> __tree; typedef typename __tree::iterator iterator; typedef typename __tree::const_iterator const_iterator; typedef std::reverse_iterator<iterator> reverse_iterator; typedef std::reverse_iterator<const_iterator> const_reverse_iterator; typedef __node_handle<typename __tree::node> node_type; \
  class value_compare { public: C comp; value_compare(C c) : comp(c) {} bool operator()(const value_type& a, const value_type& b) const { return comp(a.first, b.first); } }; \
  __tree _t; \
  name() {} explicit name(const C& c) : _t(c) {} name(const name&) = default; name(name&&) = default; name& operator=(const name&) = default; name& operator=(name&&) = default; \
  name(initializer_list<value_type> l, const C& c = C()) : _t(c) { for (const value_type& v : l) insert(v); } \
  template <class I> requires (__iter<I>) name(I a, I b, const C& c = C()) : _t(c) { for (; a != b; ++a) insert(*a); } \
  name& operator=(initializer_list<value_type> l) { clear(); for (const value_type& v : l) insert(v); return *this; } \
  iterator begin() noexcept { return _t.begin(); } const_iterator begin() const noexcept { return _t.begin(); } iterator end() noexcept { return _t.end(); } const_iterator end() const noexcept { return _t.end(); } const_iterator cbegin() const noexcept { return _t.begin(); } const_iterator cend() const noexcept { return _t.end(); } \
  reverse_iterator rbegin() noexcept { return reverse_iterator(end()); } const_reverse_iterator rbegin() const noexcept { return const_reverse_iterator(end()); } reverse_iterator rend() noexcept { return reverse_iterator(begin()); } const_reverse_iterator rend() const noexcept { return const_reverse_iterator(begin()); } const_reverse_iterator crbegin() const noexcept { return rbegin(); } const_reverse_iterator crend() const noexcept { return rend(); } \
  bool empty() const noexcept { return _t._n == 0; } size_t size() const noexcept { return _t._n; } size_t max_size() const noexcept { return size_t(-1) / 2 / sizeof(typename __tree::node); } void clear() noexcept { _t.clear(); } void swap(name& o) noexcept { _t.swap(o._t); } C key_comp() const { return _t._c; } value_compare value_comp() const { return value_compare(_t._c); } \
  iterator erase(const_iterator i) { _Rb_node_base* n = _Rb_increment(i._n); _t._erase_at(i._n); return iterator(n); } iterator erase(iterator i) { _Rb_node_base* n = _Rb_increment(i._n); _t._erase_at(i._n); return iterator(n); } iterator erase(const_iterator a, const_iterator b) { _t._erase_range(a._n, b._n); return iterator(b._n); } size_t erase(const K& k) { return _t._erase_key(k); } \
  iterator find(const K& k) { return iterator(_t._find(k)); } const_iterator find(const K& k) const { return const_iterator(_t._find(k)); } \
  template <class Q> requires requires { typename C::is_transparent; } iterator find(const Q& k) { return iterator(_t._find(k)); } template <class Q> requires requires { typename C::is_transparent; } const_iterator find(const Q& k) const { return const_iterator(_t._find(k)); } \
  bool contains(const K& k) const { return _t._find(k) != &_t._h; } template <class Q> requires requires { typename C::is_transparent; } bool contains(const Q& k) const { return _t._find(k) != &_t._h; } \
  iterator lower_bound(const K& k) { return iterator(_t._lower(k)); } const_iterator lower_bound(const K& k) const { return const_iterator(_t._lower(k)); } iterator upper_bound(const K& k) { return iterator(_t._upper(k)); } const_iterator upper_bound(const K& k) const { return const_iterator(_t._upper(k)); } \
  pair<iterator, iterator> equal_range(const K& k) { auto p = _t._equal(k); return pair<iterator, iterator>(iterator(p.first), iterator(p.second)); } pair<const_iterator, const_iterator> equal_range(const K& k) const { auto p = _t._equal(k); return pair<const_iterator, const_iterator>(const_iterator(p.first), const_iterator(p.second)); } \
  node_type extract(const_iterator i) { return node_type(static_cast<typename __tree::node*>(_t._unlink(i._n))); } node_type extract(const K& k) { auto p = _t._find(k); if (p == &_t._h) return node_type(); return node_type(static_cast<typename __tree::node*>(_t._unlink(p))); }
template <class K, class T, class C = less<K>, class A = allocator<pair<const K, T>>> class map {
public:
  __MAP_COMMON(map)
  size_t count(const K& k) const { return _t._find(k) == &_t._h ? 0 : 1; }
  template <class Q> requires requires { typename C::is_transparent; } size_t count(const Q& k) const { return _t._find(k) == &_t._h ? 0 : 1; }
  T& operator[](const K& k) { auto* j = _t._lower(k); if (j == &_t._h || _t._c(k, _t._key(j))) return _t._emplace_hint(const_iterator(j), piecewise_construct, tuple<const K&>(k), tuple<>())->second; return iterator(j)->second; }
  T& operator[](K&& k) { auto* j = _t._lower(k); if (j == &_t._h || _t._c(k, _t._key(j))) return _t._emplace_hint(const_iterator(j), piecewise_construct, tuple<K&&>(std::move(k)), tuple<>())->second; return iterator(j)->second; }
  T& at(const K& k) { auto* j = _t._find(k); if (j == &_t._h) __throw_out_of_range("map::at"); return iterator(j)->second; }
  const T& at(const K& k) const { auto* j = _t._find(k); if (j == &_t._h) __throw_out_of_range("map::at"); return const_iterator(j)->second; }
  pair<iterator, bool> insert(const value_type& v) { return _t._insert_unique(v); }
  pair<iterator, bool> insert(value_type&& v) { return _t._insert_unique(std::move(v)); }
  template <class P> requires (is_constructible_v<value_type, P&&>) pair<iterator, bool> insert(P&& p) { return _t._emplace_unique(std::forward<P>(p)); }
  iterator insert(const_iterator h, const value_type& v) { return _t._insert_hint(h, v); }
  iterator insert(const_iterator h, value_type&& v) { return _t._insert_hint(h, std::move(v)); }
  void insert(initializer_list<value_type> l) { for (const value_type& v : l) _t._insert_hint(end(), v); }
  template <class I> requires (__iter<I>) void insert(I a, I b) { for (; a != b; ++a) _t._insert_hint(end(), *a); }
  struct insert_return_type { iterator position; bool inserted; node_type node; };
  insert_return_type insert(node_type&& h) { if (!h._p) return {end(), false, node_type()}; auto r = _t._pos_unique(h._p->_v.first); if (r.second) { auto p = h._p; h._p = nullptr; return {_t._link(r.first, r.second, p), true, node_type()}; } return {iterator(r.first), false, std::move(h)}; }
  template <class... X> pair<iterator, bool> emplace(X&&... x) {
    if constexpr (sizeof...(X) == 2) { return __emplace2(std::forward<X>(x)...); } else return _t._emplace_unique(std::forward<X>(x)...);
  }
  template <class Q, class V> pair<iterator, bool> __emplace2(Q&& q, V&& v) { if constexpr (is_same_v<remove_cvref_t<Q>, K>) { auto* j = _t._lower(q); if (j == &_t._h || _t._c(q, _t._key(j))) return pair<iterator, bool>(_t._emplace_hint(const_iterator(j), std::forward<Q>(q), std::forward<V>(v)), true); return pair<iterator, bool>(iterator(j), false); } else return _t._emplace_unique(std::forward<Q>(q), std::forward<V>(v)); }
  template <class... X> iterator emplace_hint(const_iterator h, X&&... x) { return _t._emplace_hint(h, std::forward<X>(x)...); }
  template <class... X> pair<iterator, bool> try_emplace(const K& k, X&&... x) { auto* j = _t._lower(k); if (j == &_t._h || _t._c(k, _t._key(j))) return pair<iterator, bool>(_t._emplace_hint(const_iterator(j), piecewise_construct, tuple<const K&>(k), tuple<X&&...>(std::forward<X>(x)...)), true); return pair<iterator, bool>(iterator(j), false); }
  template <class... X> pair<iterator, bool> try_emplace(K&& k, X&&... x) { auto* j = _t._lower(k); if (j == &_t._h || _t._c(k, _t._key(j))) return pair<iterator, bool>(_t._emplace_hint(const_iterator(j), piecewise_construct, tuple<K&&>(std::move(k)), tuple<X&&...>(std::forward<X>(x)...)), true); return pair<iterator, bool>(iterator(j), false); }
  template <class V> pair<iterator, bool> insert_or_assign(const K& k, V&& v) { auto* j = _t._lower(k); if (j == &_t._h || _t._c(k, _t._key(j))) return pair<iterator, bool>(_t._emplace_hint(const_iterator(j), piecewise_construct, tuple<const K&>(k), tuple<V&&>(std::forward<V>(v))), true); iterator(j)->second = std::forward<V>(v); return pair<iterator, bool>(iterator(j), false); }
  template <class V> pair<iterator, bool> insert_or_assign(K&& k, V&& v) { auto* j = _t._lower(k); if (j == &_t._h || _t._c(k, _t._key(j))) return pair<iterator, bool>(_t._emplace_hint(const_iterator(j), piecewise_construct, tuple<K&&>(std::move(k)), tuple<V&&>(std::forward<V>(v))), true); iterator(j)->second = std::forward<V>(v); return pair<iterator, bool>(iterator(j), false); }
  template <class M> void merge(M& o) { for (auto i = o.begin(); i != o.end();) { auto j = i; ++i; auto r = _t._pos_unique(j->first); if (r.second) { auto p = static_cast<typename __tree::node*>(o._t._unlink(j._n)); _t._link(r.first, r.second, p); } } }
};
template <class K, class T, class C = less<K>, class A = allocator<pair<const K, T>>> class multimap {
public:
  __MAP_COMMON(multimap)
  size_t count(const K& k) const { auto p = _t._equal(k); size_t n = 0; for (auto a = p.first; a != p.second; a = _Rb_increment(a)) ++n; return n; }
  iterator insert(const value_type& v) { return _t._insert_equal(v); }
  iterator insert(value_type&& v) { return _t._insert_equal(std::move(v)); }
  template <class P> requires (is_constructible_v<value_type, P&&>) iterator insert(P&& p) { return _t._emplace_equal(std::forward<P>(p)); }
  void insert(initializer_list<value_type> l) { for (const value_type& v : l) _t._insert_equal(v); }
  template <class I> requires (__iter<I>) void insert(I a, I b) { for (; a != b; ++a) _t._insert_equal(*a); }
  template <class... X> iterator emplace(X&&... x) { return _t._emplace_equal(std::forward<X>(x)...); }
};
#undef __MAP_COMMON
#define __MAP_OPS(name) \
template <class K, class T, class C, class A> bool operator==(const name<K, T, C, A>& a, const name<K, T, C, A>& b) { return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin()); } \
template <class K, class T, class C, class A> bool operator<(const name<K, T, C, A>& a, const name<K, T, C, A>& b) { return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end()); } \
template <class K, class T, class C, class A> void swap(name<K, T, C, A>& a, name<K, T, C, A>& b) noexcept { a.swap(b); } \
template <class K, class T, class C, class A, class P> size_t erase_if(name<K, T, C, A>& m, P p) { size_t n = m.size(); for (auto i = m.begin(); i != m.end();) if (p(*i)) i = m.erase(i); else ++i; return n - m.size(); }
__MAP_OPS(map) __MAP_OPS(multimap)
#undef __MAP_OPS
template <class I> map(I, I) -> map<remove_const_t<typename iterator_traits<I>::value_type::first_type>, typename iterator_traits<I>::value_type::second_type>;
template <class K, class T> map(initializer_list<pair<K, T>>) -> map<K, T>;
}
