// <set>
// needs: tree
namespace std {
#define __SET_COMMON(name) \
  typedef K key_type; typedef K value_type; typedef C key_compare; typedef C value_compare; typedef A allocator_type; typedef const K& reference; typedef const K& const_reference; typedef K* pointer; typedef const K* const_pointer; typedef size_t size_type; typedef ptrdiff_t difference_type; \
  typedef _Rb_tree<K, K, __identity_key, C> __tree; typedef typename __tree::const_iterator iterator; typedef typename __tree::const_iterator const_iterator; typedef std::reverse_iterator<iterator> reverse_iterator; typedef std::reverse_iterator<const_iterator> const_reverse_iterator; \
  __tree _t; \
  name() {} explicit name(const C& c) : _t(c) {} name(const name&) = default; name(name&&) = default; name& operator=(const name&) = default; name& operator=(name&&) = default; \
  name(initializer_list<K> l, const C& c = C()) : _t(c) { for (const K& v : l) insert(v); } \
  template <class I> requires (__iter<I>) name(I a, I b, const C& c = C()) : _t(c) { for (; a != b; ++a) insert(*a); } \
  name& operator=(initializer_list<K> l) { clear(); for (const K& v : l) insert(v); return *this; } \
  iterator begin() const noexcept { return _t.begin(); } iterator end() const noexcept { return _t.end(); } iterator cbegin() const noexcept { return _t.begin(); } iterator cend() const noexcept { return _t.end(); } \
  reverse_iterator rbegin() const noexcept { return reverse_iterator(end()); } reverse_iterator rend() const noexcept { return reverse_iterator(begin()); } reverse_iterator crbegin() const noexcept { return rbegin(); } reverse_iterator crend() const noexcept { return rend(); } \
  bool empty() const noexcept { return _t._n == 0; } size_t size() const noexcept { return _t._n; } void clear() noexcept { _t.clear(); } void swap(name& o) noexcept { _t.swap(o._t); } C key_comp() const { return _t._c; } C value_comp() const { return _t._c; } \
  iterator erase(const_iterator i) { _Rb_node_base* n = _Rb_increment(i._n); _t._erase_at(i._n); return iterator(n); } iterator erase(const_iterator a, const_iterator b) { _t._erase_range(a._n, b._n); return iterator(b._n); } size_t erase(const K& k) { return _t._erase_key(k); } \
  iterator find(const K& k) const { return iterator(_t._find(k)); } template <class Q> requires requires { typename C::is_transparent; } iterator find(const Q& k) const { return iterator(_t._find(k)); } \
  bool contains(const K& k) const { return _t._find(k) != &_t._h; } template <class Q> requires requires { typename C::is_transparent; } bool contains(const Q& k) const { return _t._find(k) != &_t._h; } \
  iterator lower_bound(const K& k) const { return iterator(_t._lower(k)); } iterator upper_bound(const K& k) const { return iterator(_t._upper(k)); } \
  pair<iterator, iterator> equal_range(const K& k) const { auto p = _t._equal(k); return pair<iterator, iterator>(iterator(p.first), iterator(p.second)); }
template <class K, class C = less<K>, class A = allocator<K>> class set {
public:
  __SET_COMMON(set)
  size_t count(const K& k) const { return _t._find(k) == &_t._h ? 0 : 1; }
  pair<iterator, bool> insert(const K& v) { auto r = _t._insert_unique(v); return pair<iterator, bool>(iterator(r.first), r.second); }
  pair<iterator, bool> insert(K&& v) { auto r = _t._insert_unique(std::move(v)); return pair<iterator, bool>(iterator(r.first), r.second); }
  iterator insert(const_iterator h, const K& v) { return iterator(_t._insert_hint(h, v)); }
  iterator insert(const_iterator h, K&& v) { return iterator(_t._insert_hint(h, std::move(v))); }
  void insert(initializer_list<K> l) { for (const K& v : l) _t._insert_hint(end(), v); }
  template <class I> requires (__iter<I>) void insert(I a, I b) { for (; a != b; ++a) _t._insert_hint(end(), *a); }
  template <class... X> pair<iterator, bool> emplace(X&&... x) { auto r = _t._emplace_unique(std::forward<X>(x)...); return pair<iterator, bool>(iterator(r.first), r.second); }
  template <class... X> iterator emplace_hint(const_iterator h, X&&... x) { return iterator(_t._emplace_hint(h, std::forward<X>(x)...)); }
  template <class M> void merge(M& o) { for (auto i = o.begin(); i != o.end();) { auto j = i; ++i; auto r = _t._pos_unique(*j); if (r.second) { auto p = static_cast<typename __tree::node*>(o._t._unlink(j._n)); _t._link(r.first, r.second, p); } } }
};
template <class K, class C = less<K>, class A = allocator<K>> class multiset {
public:
  __SET_COMMON(multiset)
  size_t count(const K& k) const { auto p = _t._equal(k); size_t n = 0; for (auto a = p.first; a != p.second; a = _Rb_increment(a)) ++n; return n; }
  iterator insert(const K& v) { return iterator(_t._insert_equal(v)); }
  iterator insert(K&& v) { return iterator(_t._insert_equal(std::move(v))); }
  void insert(initializer_list<K> l) { for (const K& v : l) _t._insert_equal(v); }
  template <class I> requires (__iter<I>) void insert(I a, I b) { for (; a != b; ++a) _t._insert_equal(*a); }
  template <class... X> iterator emplace(X&&... x) { return iterator(_t._emplace_equal(std::forward<X>(x)...)); }
};
#undef __SET_COMMON
#define __SET_OPS(name) \
template <class K, class C, class A> bool operator==(const name<K, C, A>& a, const name<K, C, A>& b) { return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin()); } \
template <class K, class C, class A> bool operator<(const name<K, C, A>& a, const name<K, C, A>& b) { return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end()); } \
template <class K, class C, class A> void swap(name<K, C, A>& a, name<K, C, A>& b) noexcept { a.swap(b); } \
template <class K, class C, class A, class P> size_t erase_if(name<K, C, A>& m, P p) { size_t n = m.size(); for (auto i = m.begin(); i != m.end();) if (p(*i)) i = m.erase(i); else ++i; return n - m.size(); } \
template <class I> name(I, I) -> name<typename iterator_traits<I>::value_type>; \
template <class K> name(initializer_list<K>) -> name<K>;
__SET_OPS(set) __SET_OPS(multiset)
#undef __SET_OPS
}
