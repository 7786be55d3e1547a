// <optional>
// needs: utility exception functional_base
namespace std {
struct nullopt_t { enum class _C { _t }; explicit constexpr nullopt_t(_C) noexcept {} };
inline constexpr nullopt_t nullopt{nullopt_t::_C::_t};
class bad_optional_access : public exception { public: const char* what() const noexcept override { return "bad optional access"; } };
inline void __throw_bad_optional() { throw bad_optional_access(); }
template <class T> class optional {
public:
  typedef T value_type;
  union { char _e; remove_const_t<T> _v; }; bool _has;
  constexpr optional() noexcept : _e(), _has(false) {}
  constexpr optional(nullopt_t) noexcept : _e(), _has(false) {}
  constexpr optional(const optional& o) requires (!is_trivially_copyable_v<T>) : _e(), _has(false) { if (o._has) { ::new ((void*)&_v) T(o._v); _has = true; } }
  constexpr optional(optional&& o) noexcept(is_nothrow_move_constructible_v<T>) requires (!is_trivially_copyable_v<T>) : _e(), _has(false) { if (o._has) { ::new ((void*)&_v) T(std::move(o._v)); _has = true; } }
  optional(const optional&) requires (is_trivially_copyable_v<T>) = default;
  template <class U = T> requires (!is_same_v<remove_cvref_t<U>, optional> && !is_same_v<remove_cvref_t<U>, in_place_t> && is_constructible_v<T, U&&>) constexpr explicit(!is_convertible_v<U&&, T>) optional(U&& u) : _e(), _has(false) { ::new ((void*)&_v) T(std::forward<U>(u)); _has = true; }
  template <class U> requires (!is_same_v<U, T> && is_constructible_v<T, const U&>) optional(const optional<U>& o) : _e(), _has(false) { if (o) { ::new ((void*)&_v) T(*o); _has = true; } }
  template <class U> requires (!is_same_v<U, T> && is_constructible_v<T, U&&>) optional(optional<U>&& o) : _e(), _has(false) { if (o) { ::new ((void*)&_v) T(std::move(*o)); _has = true; } }
  template <class... A> explicit constexpr optional(in_place_t, A&&... a) : _e(), _has(false) { ::new ((void*)&_v) T(std::forward<A>(a)...); _has = true; }
  ~optional() requires (!is_trivially_destructible_v<T>) { if (_has) _v.~T(); }
  ~optional() requires (is_trivially_destructible_v<T>) = default;
  optional& operator=(nullopt_t) noexcept { reset(); return *this; }
  optional& operator=(const optional& o) requires (!is_trivially_copyable_v<T>) { if (_has && o._has) _v = o._v; else if (o._has) { ::new ((void*)&_v) T(o._v); _has = true; } else reset(); return *this; }
  optional& operator=(optional&& o) requires (!is_trivially_copyable_v<T>) { if (_has && o._has) _v = std::move(o._v); else if (o._has) { ::new ((void*)&_v) T(std::move(o._v)); _has = true; } else reset(); return *this; }
  optional& operator=(const optional&) requires (is_trivially_copyable_v<T>) = default;
  template <class U = T> requires (!is_same_v<remove_cvref_t<U>, optional> && is_constructible_v<T, U> && is_assignable_v<T&, U>) optional& operator=(U&& u) { if (_has) _v = std::forward<U>(u); else { ::new ((void*)&_v) T(std::forward<U>(u)); _has = true; } return *this; }
  template <class... A> T& emplace(A&&... a) { reset(); ::new ((void*)&_v) T(std::forward<A>(a)...); _has = true; return _v; }
  void reset() noexcept { if (_has) { _has = false; _v.~T(); } }
  void swap(optional& o) { if (_has && o._has) { using std::swap; swap(_v, o._v); } else if (_has) { o.emplace(std::move(_v)); reset(); } else if (o._has) { emplace(std::move(o._v)); o.reset(); } }
  constexpr explicit operator bool() const noexcept { return _has; }
  constexpr bool has_value() const noexcept { return _has; }
  constexpr T& operator*() & noexcept { return _v; } constexpr const T& operator*() const& noexcept { return _v; } constexpr T&& operator*() && noexcept { return std::move(_v); }
  constexpr T* operator->() noexcept { return &_v; } constexpr const T* operator->() const noexcept { return &_v; }
  constexpr T& value() & { if (!_has) __throw_bad_optional(); return _v; } constexpr const T& value() const& { if (!_has) __throw_bad_optional(); return _v; } constexpr T&& value() && { if (!_has) __throw_bad_optional(); return std::move(_v); }
  template <class U> constexpr T value_or(U&& u) const& { return _has ? _v : static_cast<T>(std::forward<U>(u)); } template <class U> constexpr T value_or(U&& u) && { return _has ? std::move(_v) : static_cast<T>(std::forward<U>(u)); }
};
template <class T> optional(T) -> optional<T>;
template <class T> constexpr optional<decay_t<T>> make_optional(T&& t) { return optional<decay_t<T>>(std::forward<T>(t)); }
template <class T, class... A> requires (sizeof...(A) != 1 || true) constexpr optional<T> make_optional(A&&... a) requires (is_constructible_v<T, A...> && sizeof...(A) > 1) { return optional<T>(in_place, std::forward<A>(a)...); }
template <class T, class U> constexpr bool operator==(const optional<T>& a, const optional<U>& b) { return a.has_value() == b.has_value() && (!a.has_value() || *a == *b); }
template <class T> constexpr bool operator==(const optional<T>& a, nullopt_t) noexcept { return !a.has_value(); }
template <class T, class U> requires (!is_same_v<U, nullopt_t> && requires(const T& t, const U& u) { t == u; }) constexpr bool operator==(const optional<T>& a, const U& v) { return a.has_value() && *a == v; }
template <class T, class U> constexpr bool operator<(const optional<T>& a, const optional<U>& b) { return b.has_value() && (!a.has_value() || *a < *b); }
template <class T, class U> constexpr bool operator>(const optional<T>& a, const optional<U>& b) { return b < a; }
template <class T, class U> requires (requires(const T& t, const U& u) { t < u; }) constexpr bool operator<(const optional<T>& a, const U& v) { return !a.has_value() || *a < v; }
template <class T, class U> requires (requires(const T& t, const U& u) { t > u; }) constexpr bool operator>(const optional<T>& a, const U& v) { return a.has_value() && *a > v; }
template <class T> void swap(optional<T>& a, optional<T>& b) { a.swap(b); }
template <class T> struct hash<optional<T>> { size_t operator()(const optional<T>& o) const { return o ? hash<remove_const_t<T>>()(*o) : size_t(-3333); } };
}
