// unique_ptr, shared_ptr, weak_ptr and their makers, with libstdc++'s control blocks
// needs: memory_base functional_base tuple exception
namespace std {
template <class T> struct default_delete { constexpr default_delete() noexcept = default; template <class U> requires (is_convertible_v<U*, T*>) default_delete(const default_delete<U>&) noexcept {} void operator()(T* p) const { static_assert(sizeof(T) > 0); delete p; } };
template <class T> struct default_delete<T[]> { constexpr default_delete() noexcept = default; void operator()(T* p) const { delete[] p; } };
template <class T, class D> struct __ptr_of { typedef T* type; };
template <class T, class D> requires requires { typename remove_reference_t<D>::pointer; } struct __ptr_of<T, D> { typedef typename remove_reference_t<D>::pointer type; };
template <class T, class D = default_delete<T>> class unique_ptr {
public:
  typedef typename __ptr_of<T, D>::type pointer; typedef T element_type; typedef D deleter_type;
  pointer _p; [[no_unique_address]] D _d;
  constexpr unique_ptr() noexcept requires (is_default_constructible_v<D> && !is_pointer_v<D>) : _p(), _d() {}
  constexpr unique_ptr(nullptr_t) noexcept requires (is_default_constructible_v<D> && !is_pointer_v<D>) : _p(), _d() {}
  explicit unique_ptr(pointer p) noexcept requires (is_default_constructible_v<D> && !is_pointer_v<D>) : _p(p), _d() {}
  unique_ptr(pointer p, const remove_reference_t<D>& d) noexcept requires (is_copy_constructible_v<D>) : _p(p), _d(d) {}
  unique_ptr(pointer p, remove_reference_t<D>&& d) noexcept requires (!is_reference_v<D>) : _p(p), _d(std::move(d)) {}
  unique_ptr(unique_ptr&& o) noexcept : _p(o.release()), _d(std::forward<D>(o._d)) {}
  template <class U, class E> requires (is_convertible_v<typename unique_ptr<U, E>::pointer, pointer> && !is_array_v<U> && is_convertible_v<E, D>) unique_ptr(unique_ptr<U, E>&& o) noexcept : _p(o.release()), _d(std::forward<E>(o._d)) {}
  ~unique_ptr() { if (_p != nullptr) _d(std::move(_p)); }
  unique_ptr& operator=(unique_ptr&& o) noexcept { reset(o.release()); _d = std::forward<D>(o._d); return *this; }
  template <class U, class E> requires (is_convertible_v<typename unique_ptr<U, E>::pointer, pointer> && !is_array_v<U>) unique_ptr& operator=(unique_ptr<U, E>&& o) noexcept { reset(o.release()); _d = std::forward<E>(o._d); return *this; }
  unique_ptr& operator=(nullptr_t) noexcept { reset(); return *this; }
  unique_ptr(const unique_ptr&) = delete;
  unique_ptr& operator=(const unique_ptr&) = delete;
  add_lvalue_reference_t<T> operator*() const noexcept { return *_p; }
  pointer operator->() const noexcept { return _p; }
  pointer get() const noexcept { return _p; }
  D& get_deleter() noexcept { return _d; }
  const D& get_deleter() const noexcept { return _d; }
  explicit operator bool() const noexcept { return _p != nullptr; }
  pointer release() noexcept { pointer p = _p; _p = pointer(); return p; }
  void reset(pointer p = pointer()) noexcept { pointer o = _p; _p = p; if (o) _d(o); }
  void swap(unique_ptr& o) noexcept { std::swap(_p, o._p); std::swap(_d, o._d); }
};
template <class T, class D> class unique_ptr<T[], D> {
public:
  typedef typename __ptr_of<T, D>::type pointer; typedef T element_type; typedef D deleter_type;
  pointer _p; [[no_unique_address]] D _d;
  constexpr unique_ptr() noexcept : _p(), _d() {}
  constexpr unique_ptr(nullptr_t) noexcept : _p(), _d() {}
  explicit unique_ptr(pointer p) noexcept : _p(p), _d() {}
  unique_ptr(pointer p, const remove_reference_t<D>& d) noexcept : _p(p), _d(d) {}
  unique_ptr(unique_ptr&& o) noexcept : _p(o.release()), _d(std::forward<D>(o._d)) {}
  ~unique_ptr() { if (_p != nullptr) _d(_p); }
  unique_ptr& operator=(unique_ptr&& o) noexcept { reset(o.release()); _d = std::forward<D>(o._d); return *this; }
  unique_ptr& operator=(nullptr_t) noexcept { reset(); return *this; }
  unique_ptr(const unique_ptr&) = delete;
  unique_ptr& operator=(const unique_ptr&) = delete;
  T& operator[](size_t i) const { return _p[i]; }
  pointer get() const noexcept { return _p; }
  D& get_deleter() noexcept { return _d; }
  explicit operator bool() const noexcept { return _p != nullptr; }
  pointer release() noexcept { pointer p = _p; _p = pointer(); return p; }
  void reset(pointer p = pointer()) noexcept { pointer o = _p; _p = p; if (o) _d(o); }
  void swap(unique_ptr& o) noexcept { std::swap(_p, o._p); std::swap(_d, o._d); }
};
template <class T, class... A> requires (!is_array_v<T>) unique_ptr<T> make_unique(A&&... a) { return unique_ptr<T>(new T(std::forward<A>(a)...)); }
template <class T> requires (is_array_v<T>) unique_ptr<T> make_unique(size_t n) { return unique_ptr<T>(new remove_extent_t<T>[n]()); }
template <class T> requires (!is_array_v<T>) unique_ptr<T> make_unique_for_overwrite() { return unique_ptr<T>(new T); }
template <class T> requires (is_array_v<T>) unique_ptr<T> make_unique_for_overwrite(size_t n) { return unique_ptr<T>(new remove_extent_t<T>[n]); }
template <class T, class D, class U, class E> bool operator==(const unique_ptr<T, D>& a, const unique_ptr<U, E>& b) { return a.get() == b.get(); }
template <class T, class D> bool operator==(const unique_ptr<T, D>& a, nullptr_t) noexcept { return !a; }
template <class T, class D, class U, class E> bool operator<(const unique_ptr<T, D>& a, const unique_ptr<U, E>& b) { return a.get() < b.get(); }
template <class T, class D> void swap(unique_ptr<T, D>& a, unique_ptr<T, D>& b) noexcept { a.swap(b); }
template <class T, class D> struct hash<unique_ptr<T, D>> { size_t operator()(const unique_ptr<T, D>& p) const noexcept { return hash<T*>()(p.get()); } };
class bad_weak_ptr : public exception { public: const char* what() const noexcept override { return "bad_weak_ptr"; } };
inline void __throw_bad_weak_ptr() { throw bad_weak_ptr(); }
struct _Sp_counted_base {
  int _use; int _weak;
  _Sp_counted_base() noexcept : _use(1), _weak(1) {}
  virtual ~_Sp_counted_base() noexcept {}
  virtual void _M_dispose() noexcept = 0;
  virtual void _M_destroy() noexcept { delete this; }
  virtual void* _M_deleter(int) noexcept { return nullptr; }
  void _add() { ++_use; }
  void _release() noexcept { if (--_use == 0) { _M_dispose(); if (--_weak == 0) _M_destroy(); } }
  void _weak_add() noexcept { ++_weak; }
  void _weak_release() noexcept { if (--_weak == 0) _M_destroy(); }
};
template <class P> struct _Sp_counted_ptr final : _Sp_counted_base { P _p; explicit _Sp_counted_ptr(P p) noexcept : _p(p) {} void _M_dispose() noexcept override { delete _p; } };
template <class P> struct _Sp_counted_array final : _Sp_counted_base { [[no_unique_address]] default_delete<remove_pointer_t<P>[]> _d; P _p; explicit _Sp_counted_array(P p) noexcept : _p(p) {} void _M_dispose() noexcept override { delete[] _p; } };
template <class P, class D> struct _Sp_counted_deleter final : _Sp_counted_base { [[no_unique_address]] D _d; P _p; _Sp_counted_deleter(P p, D d) noexcept : _d(std::move(d)), _p(p) {} void _M_dispose() noexcept override { _d(_p); } void* _M_deleter(int) noexcept override { return &_d; } };
template <class T> struct _Sp_counted_inplace final : _Sp_counted_base { union { T _v; }; template <class... A> _Sp_counted_inplace(A&&... a) { ::new ((void*)&_v) T(std::forward<A>(a)...); } ~_Sp_counted_inplace() noexcept {} void _M_dispose() noexcept override { __builtin_destroy(&_v); } };
template <class T> struct _Sp_counted_room final : _Sp_counted_base { T* _p; size_t _n; ~_Sp_counted_room() noexcept {} void _M_dispose() noexcept override { for (size_t i = _n; i > 0; --i) __builtin_destroy(_p + i - 1); } void _M_destroy() noexcept override { void* b = this; ::operator delete(b); } };
template <class T> class weak_ptr;
template <class T> class enable_shared_from_this;
template <class T> class shared_ptr;
template <class T> class shared_ptr {
public:
  typedef remove_extent_t<T> element_type; typedef weak_ptr<T> weak_type;
  element_type* _p; _Sp_counted_base* _c;
  constexpr shared_ptr() noexcept : _p(nullptr), _c(nullptr) {}
  constexpr shared_ptr(nullptr_t) noexcept : _p(nullptr), _c(nullptr) {}
  template <class Y> requires (is_convertible_v<Y*, element_type*>) explicit shared_ptr(Y* p) : _p(p), _c(nullptr) { if constexpr (is_array_v<T>) { try { _c = new _Sp_counted_array<Y*>(p); } catch (...) { delete[] p; throw; } } else { try { _c = new _Sp_counted_ptr<Y*>(p); } catch (...) { delete p; throw; } _esft(p); } }
  template <class Y, class D> requires (is_convertible_v<Y*, element_type*>) shared_ptr(Y* p, D d) : _p(p), _c(nullptr) { _c = new _Sp_counted_deleter<Y*, D>(p, std::move(d)); if constexpr (!is_array_v<T>) _esft(p); }
  template <class D> shared_ptr(nullptr_t, D d) : _p(nullptr), _c(new _Sp_counted_deleter<element_type*, D>(nullptr, std::move(d))) {}
  template <class Y> shared_ptr(const shared_ptr<Y>& o, element_type* p) noexcept : _p(p), _c(o._c) { if (_c) _c->_add(); }
  template <class Y> shared_ptr(shared_ptr<Y>&& o, element_type* p) noexcept : _p(p), _c(o._c) { o._c = nullptr; o._p = nullptr; }
  shared_ptr(const shared_ptr& o) noexcept : _p(o._p), _c(o._c) { if (_c) _c->_add(); }
  template <class Y> requires (is_convertible_v<Y*, T*>) shared_ptr(const shared_ptr<Y>& o) noexcept : _p(o._p), _c(o._c) { if (_c) _c->_add(); }
  shared_ptr(shared_ptr&& o) noexcept : _p(o._p), _c(o._c) { o._p = nullptr; o._c = nullptr; }
  template <class Y> requires (is_convertible_v<Y*, T*>) shared_ptr(shared_ptr<Y>&& o) noexcept : _p(o._p), _c(o._c) { o._p = nullptr; o._c = nullptr; }
  template <class Y> requires (is_convertible_v<Y*, element_type*>) explicit shared_ptr(const weak_ptr<Y>& w) : _p(nullptr), _c(w._c) { if (!_c || _c->_use == 0) { _c = nullptr; __throw_bad_weak_ptr(); } _c->_add(); _p = w._p; }
  template <class Y, class D> requires (is_convertible_v<typename unique_ptr<Y, D>::pointer, element_type*>) shared_ptr(unique_ptr<Y, D>&& u) : _p(u.get()), _c(nullptr) { if (_p) { auto raw = u.get(); if constexpr (is_reference_v<D>) _c = new _Sp_counted_deleter<typename unique_ptr<Y, D>::pointer, reference_wrapper<remove_reference_t<D>>>(raw, u.get_deleter()); else _c = new _Sp_counted_deleter<typename unique_ptr<Y, D>::pointer, D>(raw, std::move(u.get_deleter())); u.release(); if constexpr (!is_array_v<T>) _esft(raw); } }
  ~shared_ptr() { if (_c) _c->_release(); }
  template <class Y> void _esft(Y* p) { if constexpr (requires { p->_M_weak_assign(*this); }) { if (p) p->_M_weak_assign(*this); } else if constexpr (requires { p->__esft_tag(); }) { if (p) __esft_assign(p, p, _c); } }
  shared_ptr& operator=(const shared_ptr& o) noexcept { _Sp_counted_base* t = o._c; if (t != _c) { if (t) t->_add(); if (_c) _c->_release(); _c = t; } _p = o._p; return *this; }
  template <class Y> requires (is_convertible_v<Y*, T*>) shared_ptr& operator=(const shared_ptr<Y>& o) noexcept { shared_ptr(o).swap(*this); return *this; }
  shared_ptr& operator=(shared_ptr&& o) noexcept { shared_ptr(std::move(o)).swap(*this); return *this; }
  template <class Y> requires (is_convertible_v<Y*, T*>) shared_ptr& operator=(shared_ptr<Y>&& o) noexcept { shared_ptr(std::move(o)).swap(*this); return *this; }
  template <class Y, class D> shared_ptr& operator=(unique_ptr<Y, D>&& u) { shared_ptr(std::move(u)).swap(*this); return *this; }
  void swap(shared_ptr& o) noexcept { std::swap(_p, o._p); std::swap(_c, o._c); }
  void reset() noexcept { shared_ptr().swap(*this); }
  template <class Y> void reset(Y* p) { shared_ptr(p).swap(*this); }
  template <class Y, class D> void reset(Y* p, D d) { shared_ptr(p, std::move(d)).swap(*this); }
  element_type* get() const noexcept { return _p; }
  add_lvalue_reference_t<element_type> operator*() const noexcept { return *_p; }
  element_type* operator->() const noexcept { return _p; }
  add_lvalue_reference_t<element_type> operator[](ptrdiff_t i) const requires (is_array_v<T>) { return _p[i]; }
  long use_count() const noexcept { return _c ? _c->_use : 0; }
  bool unique() const noexcept { return use_count() == 1; }
  explicit operator bool() const noexcept { return _p != nullptr; }
  template <class Y> bool owner_before(const shared_ptr<Y>& o) const noexcept { return _c < o._c; }
};
template <class T> shared_ptr(weak_ptr<T>) -> shared_ptr<T>;
template <class T, class D> shared_ptr(unique_ptr<T, D>) -> shared_ptr<T>;
template <class T> class weak_ptr {
public:
  typedef remove_extent_t<T> element_type;
  element_type* _p; _Sp_counted_base* _c;
  constexpr weak_ptr() noexcept : _p(nullptr), _c(nullptr) {}
  weak_ptr(const weak_ptr& o) noexcept : _p(o._p), _c(o._c) { if (_c) _c->_weak_add(); }
  template <class Y> requires (is_convertible_v<Y*, T*>) weak_ptr(const weak_ptr<Y>& o) noexcept : _p(nullptr), _c(o._c) { if (_c) { _c->_weak_add(); _p = o.lock().get(); } }
  template <class Y> requires (is_convertible_v<Y*, T*>) weak_ptr(const shared_ptr<Y>& o) noexcept : _p(o._p), _c(o._c) { if (_c) _c->_weak_add(); }
  weak_ptr(weak_ptr&& o) noexcept : _p(o._p), _c(o._c) { o._p = nullptr; o._c = nullptr; }
  ~weak_ptr() { if (_c) _c->_weak_release(); }
  weak_ptr& operator=(const weak_ptr& o) noexcept { _Sp_counted_base* t = o._c; if (t) t->_weak_add(); if (_c) _c->_weak_release(); _c = t; _p = o._p; return *this; }
  template <class Y> weak_ptr& operator=(const weak_ptr<Y>& o) noexcept { weak_ptr(o).swap(*this); return *this; }
  template <class Y> weak_ptr& operator=(const shared_ptr<Y>& o) noexcept { _Sp_counted_base* t = o._c; if (t) t->_weak_add(); if (_c) _c->_weak_release(); _c = t; _p = o._p; return *this; }
  weak_ptr& operator=(weak_ptr&& o) noexcept { weak_ptr(std::move(o)).swap(*this); return *this; }
  void swap(weak_ptr& o) noexcept { std::swap(_p, o._p); std::swap(_c, o._c); }
  void reset() noexcept { weak_ptr().swap(*this); }
  long use_count() const noexcept { return _c ? _c->_use : 0; }
  bool expired() const noexcept { return use_count() == 0; }
  shared_ptr<T> lock() const noexcept { shared_ptr<T> r; if (_c && _c->_use != 0) { _c->_add(); r._c = _c; r._p = _p; } return r; }
  template <class Y> bool owner_before(const weak_ptr<Y>& o) const noexcept { return _c < o._c; }
  template <class Y> bool owner_before(const shared_ptr<Y>& o) const noexcept { return _c < o._c; }
};
template <class T> weak_ptr(shared_ptr<T>) -> weak_ptr<T>;
template <class T> class enable_shared_from_this {
protected:
  constexpr enable_shared_from_this() noexcept {}
  enable_shared_from_this(const enable_shared_from_this&) noexcept {}
  enable_shared_from_this& operator=(const enable_shared_from_this&) noexcept { return *this; }
  ~enable_shared_from_this() {}
public:
  mutable weak_ptr<T> _w;
  shared_ptr<T> shared_from_this() { return shared_ptr<T>(_w); }
  shared_ptr<const T> shared_from_this() const { return shared_ptr<const T>(_w); }
  weak_ptr<T> weak_from_this() noexcept { return _w; }
  weak_ptr<const T> weak_from_this() const noexcept { return _w; }
  void __esft_tag() const {}
};
template <class T, class Y> void __esft_assign(const enable_shared_from_this<T>* b, Y* p, _Sp_counted_base* c) { if (b->_w.use_count() == 0) { weak_ptr<T> w; w._p = const_cast<remove_cv_t<Y>*>(p); w._c = c; c->_weak_add(); b->_w.swap(w); } }
template <class T, class... A> requires (!is_array_v<T>) shared_ptr<T> make_shared(A&&... a) { auto* c = new _Sp_counted_inplace<remove_cv_t<T>>(std::forward<A>(a)...); shared_ptr<T> r; r._c = c; r._p = &c->_v; r._esft(r._p); return r; }
template <class T> requires (is_array_v<T>) shared_ptr<T> make_shared(size_t n) { typedef remove_extent_t<T> E; size_t head = (sizeof(_Sp_counted_room<E>) + alignof(E) - 1) / alignof(E) * alignof(E); char* room = static_cast<char*>(::operator new(head + n * sizeof(E))); auto* c = ::new ((void*)room) _Sp_counted_room<E>(); c->_p = reinterpret_cast<E*>(room + head); c->_n = n; std::uninitialized_value_construct_n(c->_p, n); shared_ptr<T> r; r._c = c; r._p = c->_p; return r; }
template <class T, class X, class... A> shared_ptr<T> allocate_shared(const X&, A&&... a) { return std::make_shared<T>(std::forward<A>(a)...); }
template <class T, class U> bool operator==(const shared_ptr<T>& a, const shared_ptr<U>& b) noexcept { return a.get() == b.get(); }
template <class T> bool operator==(const shared_ptr<T>& a, nullptr_t) noexcept { return !a; }
template <class T, class U> strong_ordering operator<=>(const shared_ptr<T>& a, const shared_ptr<U>& b) noexcept { return a.get() <=> b.get(); }
template <class T> void swap(shared_ptr<T>& a, shared_ptr<T>& b) noexcept { a.swap(b); }
template <class T> void swap(weak_ptr<T>& a, weak_ptr<T>& b) noexcept { a.swap(b); }
template <class T, class U> shared_ptr<T> static_pointer_cast(const shared_ptr<U>& r) noexcept { return shared_ptr<T>(r, static_cast<T*>(r.get())); }
template <class T, class U> shared_ptr<T> const_pointer_cast(const shared_ptr<U>& r) noexcept { return shared_ptr<T>(r, const_cast<T*>(r.get())); }
template <class T, class U> shared_ptr<T> reinterpret_pointer_cast(const shared_ptr<U>& r) noexcept { return shared_ptr<T>(r, reinterpret_cast<T*>(r.get())); }
template <class T, class U> shared_ptr<T> dynamic_pointer_cast(const shared_ptr<U>& r) noexcept { if (auto* p = dynamic_cast<T*>(r.get())) return shared_ptr<T>(r, p); return shared_ptr<T>(); }
template <class D, class T> D* get_deleter(const shared_ptr<T>& p) noexcept { return p._c ? static_cast<D*>(p._c->_M_deleter(0)) : nullptr; }
template <class T> struct hash<shared_ptr<T>> { size_t operator()(const shared_ptr<T>& p) const noexcept { return hash<T*>()(p.get()); } };
template <class T = void> struct owner_less;
template <class T> struct owner_less<shared_ptr<T>> { bool operator()(const shared_ptr<T>& a, const shared_ptr<T>& b) const noexcept { return a.owner_before(b); } };
template <class T> struct owner_less<weak_ptr<T>> { bool operator()(const weak_ptr<T>& a, const weak_ptr<T>& b) const noexcept { return a.owner_before(b); } };
}
