// <any>
// needs: utility exception
namespace std {
class bad_any_cast : public bad_cast { public: const char* what() const noexcept override { return "bad any_cast"; } };
inline void __throw_bad_any_cast() { throw bad_any_cast(); }
class any {
public:
  void (*_m)(int op, const any* self, any* other, const type_info** t); union { void* _p; char _room[8]; };
  template <class T> static constexpr bool _local = sizeof(T) <= 8 && alignof(T) <= 8 && is_nothrow_move_constructible_v<T>;
  template <class T> static T* _get(const any* a) { if constexpr (_local<T>) return reinterpret_cast<T*>(const_cast<char*>(a->_room)); else return static_cast<T*>(a->_p); }
  template <class T> static void _manage(int op, const any* s, any* o, const type_info** t) { T* p = _get<T>(s); if (op == 0) *t = &typeid(T); else if (op == 1) { if constexpr (_local<T>) ::new ((void*)o->_room) T(*p); else o->_p = new T(*p); o->_m = s->_m; } else if (op == 2) { if constexpr (_local<T>) __builtin_destroy(p); else delete p; } else { if constexpr (_local<T>) { ::new ((void*)o->_room) T(std::move(*p)); __builtin_destroy(p); } else o->_p = p; o->_m = s->_m; const_cast<any*>(s)->_m = nullptr; } }
  any() noexcept : _m(nullptr), _p(nullptr) {}
  any(const any& o) : _m(nullptr), _p(nullptr) { if (o._m) o._m(1, &o, this, nullptr); }
  any(any&& o) noexcept : _m(nullptr), _p(nullptr) { if (o._m) o._m(3, &o, this, nullptr); }
  template <class T> requires (!is_same_v<decay_t<T>, any> && is_copy_constructible_v<decay_t<T>>) any(T&& t) : _m(nullptr), _p(nullptr) { typedef decay_t<T> D; if constexpr (_local<D>) ::new ((void*)_room) D(std::forward<T>(t)); else _p = new D(std::forward<T>(t)); _m = &_manage<D>; }
  ~any() { reset(); }
  any& operator=(const any& o) { any t(o); *this = std::move(t); return *this; }
  any& operator=(any&& o) noexcept { if (!o._m) reset(); else if (this != &o) { reset(); o._m(3, &o, this, nullptr); } return *this; }
  template <class T> requires (!is_same_v<decay_t<T>, any>) any& operator=(T&& t) { *this = any(std::forward<T>(t)); return *this; }
  template <class T, class... A> decay_t<T>& emplace(A&&... a) { reset(); typedef decay_t<T> D; if constexpr (_local<D>) ::new ((void*)_room) D(std::forward<A>(a)...); else _p = new D(std::forward<A>(a)...); _m = &_manage<D>; return *_get<D>(this); }
  void reset() noexcept { if (_m) { auto m = _m; m(2, this, nullptr, nullptr); _m = nullptr; } }
  bool has_value() const noexcept { return _m != nullptr; }
  const type_info& type() const noexcept { if (!_m) return typeid(void); const type_info* t; _m(0, this, nullptr, &t); return *t; }
  void swap(any& o) noexcept { any t(std::move(o)); o = std::move(*this); *this = std::move(t); }
};
template <class T> T* any_cast(any* a) noexcept { return a && a->_m == &any::_manage<remove_cv_t<T>> ? any::_get<remove_cv_t<T>>(a) : nullptr; }
template <class T> const T* any_cast(const any* a) noexcept { return a && a->_m == &any::_manage<remove_cv_t<T>> ? any::_get<remove_cv_t<T>>(a) : nullptr; }
template <class T> T any_cast(const any& a) { auto* p = std::any_cast<remove_cvref_t<T>>(&a); if (!p) __throw_bad_any_cast(); return static_cast<T>(*p); }
template <class T> T any_cast(any& a) { auto* p = std::any_cast<remove_cvref_t<T>>(&a); if (!p) __throw_bad_any_cast(); return static_cast<T>(*p); }
template <class T> T any_cast(any&& a) { auto* p = std::any_cast<remove_cvref_t<T>>(&a); if (!p) __throw_bad_any_cast(); return static_cast<T>(std::move(*p)); }
template <class T, class... A> any make_any(A&&... a) { any r; r.emplace<T>(std::forward<A>(a)...); return r; }
}
