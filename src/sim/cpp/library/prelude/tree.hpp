// the red-black tree under map and set, as libstdc++'s _Rb_tree: header node, node layout, insertion and erasure with the same rotations
// needs: memory_base algobase throws tuple treebase
namespace std {
template <class V> struct _Rb_node : _Rb_node_base { union { V _v; }; _Rb_node() {} ~_Rb_node() {} };
template <class V> struct _Rb_const_iterator;
template <class V> struct _Rb_iterator {
  typedef bidirectional_iterator_tag iterator_category; typedef V value_type; typedef ptrdiff_t difference_type; typedef V* pointer; typedef V& reference;
  _Rb_node_base* _n;
  _Rb_iterator() noexcept : _n() {}
  explicit _Rb_iterator(_Rb_node_base* n) noexcept : _n(n) {}
  V& operator*() const noexcept { return static_cast<_Rb_node<V>*>(_n)->_v; }
  V* operator->() const noexcept { return &static_cast<_Rb_node<V>*>(_n)->_v; }
  _Rb_iterator& operator++() noexcept { _n = _Rb_increment(_n); return *this; }
  _Rb_iterator operator++(int) noexcept { _Rb_iterator t = *this; _n = _Rb_increment(_n); return t; }
  _Rb_iterator& operator--() noexcept { _n = _Rb_decrement(_n); return *this; }
  _Rb_iterator operator--(int) noexcept { _Rb_iterator t = *this; _n = _Rb_decrement(_n); return t; }
  friend bool operator==(const _Rb_iterator& a, const _Rb_iterator& b) noexcept { return a._n == b._n; }
};
template <class V> struct _Rb_const_iterator {
  typedef bidirectional_iterator_tag iterator_category; typedef V value_type; typedef ptrdiff_t difference_type; typedef const V* pointer; typedef const V& reference;
  _Rb_node_base* _n;
  _Rb_const_iterator() noexcept : _n() {}
  explicit _Rb_const_iterator(_Rb_node_base* n) noexcept : _n(n) {}
  _Rb_const_iterator(const _Rb_iterator<V>& i) noexcept : _n(i._n) {}
  const V& operator*() const noexcept { return static_cast<_Rb_node<V>*>(_n)->_v; }
  const V* operator->() const noexcept { return &static_cast<_Rb_node<V>*>(_n)->_v; }
  _Rb_const_iterator& operator++() noexcept { _n = _Rb_increment(_n); return *this; }
  _Rb_const_iterator operator++(int) noexcept { _Rb_const_iterator t = *this; _n = _Rb_increment(_n); return t; }
  _Rb_const_iterator& operator--() noexcept { _n = _Rb_decrement(_n); return *this; }
  _Rb_const_iterator operator--(int) noexcept { _Rb_const_iterator t = *this; _n = _Rb_decrement(_n); return t; }
  friend bool operator==(const _Rb_const_iterator& a, const _Rb_const_iterator& b) noexcept { return a._n == b._n; }
};
struct __identity_key { template <class T> const T& operator()(const T& v) const { return v; } };
struct __first_key { template <class T> const typename T::first_type& operator()(const T& v) const { return v.first; } };
template <class K, class V, class KoV, class C> class _Rb_tree {
public:
  typedef _Rb_node<V> node; typedef _Rb_node_base base; typedef _Rb_iterator<V> iterator; typedef _Rb_const_iterator<V> const_iterator;
  // the comparison object shares the first eight bytes with nothing, as in libstdc++
  union { C _c; long _cpad; };
  base _h; size_t _n;
  void _reset() { _h._color = 0; _h._parent = nullptr; _h._left = &_h; _h._right = &_h; _n = 0; }
  _Rb_tree() : _c() { _reset(); }
  explicit _Rb_tree(const C& c) : _c(c) { _reset(); }
  _Rb_tree(const _Rb_tree& o) : _c(o._c) { _reset(); if (o._h._parent) _copy_from(o); }
  _Rb_tree(_Rb_tree&& o) noexcept : _c(o._c) { _reset(); _steal(o); }
  void _copy_from(const _Rb_tree& o) { _h._parent = _copy(static_cast<node*>(o._h._parent), &_h); _h._left = _Rb_min(_h._parent); _h._right = _Rb_max(_h._parent); _n = o._n; }
  void _steal(_Rb_tree& o) noexcept { if (o._h._parent) { _h._color = o._h._color; _h._parent = o._h._parent; _h._left = o._h._left; _h._right = o._h._right; _h._parent->_parent = &_h; _n = o._n; o._reset(); } }
  ~_Rb_tree() { _erase(static_cast<node*>(_h._parent)); _c.~C(); }
  _Rb_tree& operator=(const _Rb_tree& o) { if (this != &o) { clear(); _c = o._c; if (o._h._parent) _copy_from(o); } return *this; }
  _Rb_tree& operator=(_Rb_tree&& o) noexcept { clear(); _c = std::move(o._c); _steal(o); return *this; }
  template <class... X> node* _create(X&&... x) { node* p = __allocate<node>(1); try { ::new ((void*)&p->_v) V(std::forward<X>(x)...); } catch (...) { __deallocate(p, 1); throw; } return p; }
  void _drop(node* p) { __builtin_destroy(&p->_v); __deallocate(p, 1); }
  node* _clone(node* x) { node* p = _create((const V&)x->_v); p->_color = x->_color; p->_left = nullptr; p->_right = nullptr; return p; }
  node* _copy(node* x, base* p) {
    node* top = _clone(x);
    top->_parent = p;
    try {
      if (x->_right) top->_right = _copy(static_cast<node*>(x->_right), top);
      base* q = top; x = static_cast<node*>(x->_left);
      while (x) { node* y = _clone(x); q->_left = y; y->_parent = q; if (x->_right) y->_right = _copy(static_cast<node*>(x->_right), y); q = y; x = static_cast<node*>(x->_left); }
    } catch (...) { _erase(top); throw; }
    return top;
  }
  void _erase(node* x) { while (x) { _erase(static_cast<node*>(x->_right)); node* y = static_cast<node*>(x->_left); _drop(x); x = y; } }
  const K& _key(base* x) const { return KoV()(static_cast<node*>(x)->_v); }
  iterator begin() noexcept { return iterator(_h._left); }
  const_iterator begin() const noexcept { return const_iterator(_h._left); }
  iterator end() noexcept { return iterator(&_h); }
  const_iterator end() const noexcept { return const_iterator(const_cast<base*>(&_h)); }
  void clear() noexcept { _erase(static_cast<node*>(_h._parent)); _reset(); }
  void swap(_Rb_tree& o) noexcept { _Rb_tree t(std::move(o)); o._steal2(*this); _steal2(t); std::swap(_c, o._c); }
  void _steal2(_Rb_tree& o) noexcept { _reset(); _steal(o); }
  pair<base*, base*> _pos_unique(const K& k) {
    base *x = _h._parent, *y = &_h; bool comp = true;
    while (x) { y = x; comp = _c(k, _key(x)); x = comp ? x->_left : x->_right; }
    iterator j(y);
    if (comp) { if (j == begin()) return pair<base*, base*>(x, y); --j; }
    if (_c(_key(j._n), k)) return pair<base*, base*>(x, y);
    return pair<base*, base*>(j._n, nullptr);
  }
  pair<base*, base*> _pos_equal(const K& k) { base *x = _h._parent, *y = &_h; while (x) { y = x; x = _c(k, _key(x)) ? x->_left : x->_right; } return pair<base*, base*>(x, y); }
  pair<base*, base*> _hint_unique(const_iterator h, const K& k) {
    base* p = h._n;
    if (p == &_h) { if (_n > 0 && _c(_key(_h._right), k)) return pair<base*, base*>(nullptr, _h._right); return _pos_unique(k); }
    if (_c(k, _key(p))) { if (p == _h._left) return pair<base*, base*>(_h._left, _h._left); base* b = _Rb_decrement(p); if (_c(_key(b), k)) { if (!b->_right) return pair<base*, base*>(nullptr, b); return pair<base*, base*>(p, p); } return _pos_unique(k); }
    if (_c(_key(p), k)) { if (p == _h._right) return pair<base*, base*>(nullptr, _h._right); base* a = _Rb_increment(p); if (_c(k, _key(a))) { if (!p->_right) return pair<base*, base*>(nullptr, p); return pair<base*, base*>(a, a); } return _pos_unique(k); }
    return pair<base*, base*>(p, nullptr);
  }
  iterator _link(base* x, base* p, node* z) { bool left = x || p == &_h || _c(_key(z), _key(p)); _Rb_insert(left, z, p, _h); ++_n; return iterator(z); }
  template <class X> pair<iterator, bool> _insert_unique(X&& v) { pair<base*, base*> r = _pos_unique(KoV()(v)); if (r.second) { bool left = r.first || r.second == &_h || _c(KoV()(v), _key(r.second)); node* z = _create(std::forward<X>(v)); _Rb_insert(left, z, r.second, _h); ++_n; return pair<iterator, bool>(iterator(z), true); } return pair<iterator, bool>(iterator(r.first), false); }
  template <class X> iterator _insert_equal(X&& v) { pair<base*, base*> r = _pos_equal(KoV()(v)); bool left = r.first || r.second == &_h || _c(KoV()(v), _key(r.second)); node* z = _create(std::forward<X>(v)); _Rb_insert(left, z, r.second, _h); ++_n; return iterator(z); }
  template <class X> iterator _insert_hint(const_iterator h, X&& v) { pair<base*, base*> r = _hint_unique(h, KoV()(v)); if (r.second) { bool left = r.first || r.second == &_h || _c(KoV()(v), _key(r.second)); node* z = _create(std::forward<X>(v)); _Rb_insert(left, z, r.second, _h); ++_n; return iterator(z); } return iterator(r.first); }
  template <class... X> pair<iterator, bool> _emplace_unique(X&&... x) { node* z = _create(std::forward<X>(x)...); try { pair<base*, base*> r = _pos_unique(_key(z)); if (r.second) return pair<iterator, bool>(_link(r.first, r.second, z), true); _drop(z); return pair<iterator, bool>(iterator(r.first), false); } catch (...) { _drop(z); throw; } }
  template <class... X> iterator _emplace_equal(X&&... x) { node* z = _create(std::forward<X>(x)...); pair<base*, base*> r = _pos_equal(_key(z)); return _link(r.first, r.second, z); }
  template <class... X> iterator _emplace_hint(const_iterator h, X&&... x) { node* z = _create(std::forward<X>(x)...); pair<base*, base*> r = _hint_unique(h, _key(z)); if (r.second) return _link(r.first, r.second, z); _drop(z); return iterator(r.first); }
  template <class Q> base* _lower(const Q& k) const { base *x = _h._parent, *y = const_cast<base*>(&_h); while (x) if (!_c(_key(x), k)) { y = x; x = x->_left; } else x = x->_right; return y; }
  template <class Q> base* _upper(const Q& k) const { base *x = _h._parent, *y = const_cast<base*>(&_h); while (x) if (_c(k, _key(x))) { y = x; x = x->_left; } else x = x->_right; return y; }
  template <class Q> base* _find(const Q& k) const { base* j = _lower(k); return j == &_h || _c(k, _key(j)) ? const_cast<base*>(&_h) : j; }
  template <class Q> pair<base*, base*> _equal(const Q& k) const {
    base *x = _h._parent, *y = const_cast<base*>(&_h);
    while (x) {
      if (_c(_key(x), k)) x = x->_right;
      else if (_c(k, _key(x))) { y = x; x = x->_left; }
      else { base *xu = x, *yu = y; y = x; x = x->_left; xu = xu->_right; while (x) if (!_c(_key(x), k)) { y = x; x = x->_left; } else x = x->_right; while (xu) if (_c(k, _key(xu))) { yu = xu; xu = xu->_left; } else xu = xu->_right; return pair<base*, base*>(y, yu); }
    }
    return pair<base*, base*>(y, y);
  }
  void _erase_at(base* p) { node* y = static_cast<node*>(_Rb_erase(p, _h)); _drop(y); --_n; }
  void _erase_range(base* a, base* b) { if (a == _h._left && b == &_h) clear(); else while (a != b) { base* n = _Rb_increment(a); _erase_at(a); a = n; } }
  size_t _erase_key(const K& k) { pair<base*, base*> p = _equal(k); size_t old = _n; _erase_range(p.first, p.second); return old - _n; }
  base* _unlink(base* p) { base* y = _Rb_erase(p, _h); --_n; return y; }
};
}
