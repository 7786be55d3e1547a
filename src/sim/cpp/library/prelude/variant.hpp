// <variant>
// needs: tuple exception memory_base
namespace std {
struct monostate {}; constexpr bool operator==(monostate, monostate) noexcept { return true; } constexpr bool operator<(monostate, monostate) noexcept { return false; }
class bad_variant_access : public exception { public: const char* _r; bad_variant_access() noexcept : _r("bad variant access") {} bad_variant_access(const char* r) noexcept : _r(r) {} const char* what() const noexcept override { return _r; } };
inline void __throw_bad_variant(bool valueless) { if (valueless) throw bad_variant_access("std::get: variant is valueless"); throw bad_variant_access("std::get: wrong index for variant"); }
inline constexpr size_t variant_npos = size_t(-1);
template <class... T> constexpr size_t __max_size() { size_t m = 1; ((m = sizeof(T) > m ? sizeof(T) : m), ...); return m; }
template <class... T> constexpr size_t __max_align() { size_t m = 1; ((m = alignof(T) > m ? alignof(T) : m), ...); return m; }
template <size_t I, class... T> struct __nth; template <class H, class... R> struct __nth<0, H, R...> { typedef H type; }; template <size_t I, class H, class... R> struct __nth<I, H, R...> { typedef typename __nth<I - 1, R...>::type type; };
// which alternative a value selects: as if by overload resolution among functions taking each
template <class U, size_t I, class T> struct __choice { static integral_constant<size_t, I> _f(T) requires requires(U&& u) { __narrow_ok<T>{{static_cast<U&&>(u)}}; }; };
template <class T> struct __narrow_ok { T x[1]; };
template <class U, class S, class... T> struct __choices; template <class U, size_t... I, class... T> struct __choices<U, integer_sequence<size_t, I...>, T...> : __choice<U, I, T>... { using __choice<U, I, T>::_f...; };
template <class U, class... T> using __chosen = decltype(__choices<U, index_sequence_for<T...>, T...>::_f(declval<U>()));
template <class... T> class variant {
public:
  alignas(__max_align<T...>()) unsigned char _room[__max_size<T...>()];
  conditional_t<(sizeof...(T) < 255), unsigned char, unsigned short> _i;
  static constexpr bool _triv = (is_trivially_copyable_v<T> && ...);
  template <size_t I> using _alt = typename __nth<I, T...>::type;
  template <size_t I> _alt<I>& _get() { return *reinterpret_cast<_alt<I>*>(_room); }
  template <size_t I> const _alt<I>& _get() const { return *reinterpret_cast<const _alt<I>*>(_room); }
  template <class V, size_t I = 0> static decltype(auto) _visit(V&& v, auto& self) { if constexpr (I + 1 == sizeof...(T)) return v(self.template _get<I>()); else { if (self._i == I) return v(self.template _get<I>()); return _visit<V, I + 1>(static_cast<V&&>(v), self); } }
  void _destroy() { if (_i != 255) { _visit([](auto& x) { __builtin_destroy(&x); }, *this); _i = 255; } }
  variant() requires (is_default_constructible_v<_alt<0>>) : _i(0) { ::new ((void*)_room) _alt<0>(); }
  variant(const variant& o) requires (!_triv && (is_copy_constructible_v<T> && ...)) : _i(255) { if (o._i != 255) { _visit([this](auto& x) { ::new ((void*)_room) remove_cvref_t<decltype(x)>(x); }, o); _i = o._i; } }
  variant(variant&& o) noexcept((is_nothrow_move_constructible_v<T> && ...)) requires (!_triv && (is_move_constructible_v<T> && ...)) : _i(255) { if (o._i != 255) { _visit([this](auto& x) { ::new ((void*)_room) remove_cvref_t<decltype(x)>(std::move(x)); }, o); _i = o._i; } }
  variant(const variant&) requires (_triv) = default;
  template <class U> requires (!is_same_v<remove_cvref_t<U>, variant> && requires { typename __chosen<U, T...>; }) variant(U&& u) : _i(255) { constexpr size_t I = __chosen<U, T...>::value; ::new ((void*)_room) _alt<I>(std::forward<U>(u)); _i = I; }
  template <size_t I, class... A> explicit variant(in_place_index_t<I>, A&&... a) : _i(255) { ::new ((void*)_room) _alt<I>(std::forward<A>(a)...); _i = I; }
  template <class U, class... A> explicit variant(in_place_type_t<U>, A&&... a) : _i(255) { ::new ((void*)_room) U(std::forward<A>(a)...); _i = __index_of<U, T...>::value; }
  ~variant() requires (!(is_trivially_destructible_v<T> && ...)) { _destroy(); }
  ~variant() requires ((is_trivially_destructible_v<T> && ...)) = default;
  variant& operator=(const variant& o) requires (!_triv && (is_copy_constructible_v<T> && ...) && (is_copy_assignable_v<T> && ...)) { if (o._i == 255) { _destroy(); return *this; } if (_i == o._i) _visit([this](auto& x) { *reinterpret_cast<remove_cvref_t<decltype(x)>*>(_room) = x; }, o); else { variant t(o); _destroy(); _visit([this](auto& x) { ::new ((void*)_room) remove_cvref_t<decltype(x)>(std::move(x)); }, t); _i = o._i; } return *this; }
  variant& operator=(variant&& o) noexcept((is_nothrow_move_constructible_v<T> && ...) && (is_nothrow_move_assignable_v<T> && ...)) requires (!_triv && (is_move_constructible_v<T> && ...) && (is_move_assignable_v<T> && ...)) { if (o._i == 255) { _destroy(); return *this; } if (_i == o._i) _visit([this](auto& x) { *reinterpret_cast<remove_cvref_t<decltype(x)>*>(_room) = std::move(x); }, o); else { _destroy(); _visit([this](auto& x) { ::new ((void*)_room) remove_cvref_t<decltype(x)>(std::move(x)); }, o); _i = o._i; } return *this; }
  variant& operator=(const variant&) requires (_triv) = default;
  template <class U> requires (!is_same_v<remove_cvref_t<U>, variant> && requires { typename __chosen<U, T...>; }) variant& operator=(U&& u) { constexpr size_t I = __chosen<U, T...>::value; if (_i == I) _get<I>() = std::forward<U>(u); else if constexpr (is_nothrow_constructible_v<_alt<I>, U> || !is_nothrow_move_constructible_v<_alt<I>>) { _destroy(); ::new ((void*)_room) _alt<I>(std::forward<U>(u)); _i = I; } else { _alt<I> t(std::forward<U>(u)); _destroy(); ::new ((void*)_room) _alt<I>(std::move(t)); _i = I; } return *this; }
  template <class U, class... A> U& emplace(A&&... a) { _destroy(); U* p = ::new ((void*)_room) U(std::forward<A>(a)...); _i = __index_of<U, T...>::value; return *p; }
  template <size_t I, class... A> _alt<I>& emplace(A&&... a) { _destroy(); _alt<I>* p = ::new ((void*)_room) _alt<I>(std::forward<A>(a)...); _i = I; return *p; }
  constexpr size_t index() const noexcept { return _i == 255 ? variant_npos : _i; }
  constexpr bool valueless_by_exception() const noexcept { return _i == 255; }
  void swap(variant& o) { variant t(std::move(o)); o = std::move(*this); *this = std::move(t); }
};
template <class V> struct variant_size; template <class... T> struct variant_size<variant<T...>> : integral_constant<size_t, sizeof...(T)> {}; template <class V> inline constexpr size_t variant_size_v = variant_size<remove_cv_t<V>>::value;
template <size_t I, class V> struct variant_alternative; template <size_t I, class... T> struct variant_alternative<I, variant<T...>> { typedef typename __nth<I, T...>::type type; }; template <size_t I, class V> using variant_alternative_t = typename variant_alternative<I, V>::type;
template <size_t I, class... T> constexpr auto& get(variant<T...>& v) { if (v._i != I) __throw_bad_variant(v._i == 255); return v.template _get<I>(); }
template <size_t I, class... T> constexpr const auto& get(const variant<T...>& v) { if (v._i != I) __throw_bad_variant(v._i == 255); return v.template _get<I>(); }
template <size_t I, class... T> constexpr auto&& get(variant<T...>&& v) { if (v._i != I) __throw_bad_variant(v._i == 255); return std::move(v.template _get<I>()); }
template <class U, class... T> constexpr U& get(variant<T...>& v) { return std::get<__index_of<U, T...>::value>(v); }
template <class U, class... T> constexpr const U& get(const variant<T...>& v) { return std::get<__index_of<U, T...>::value>(v); }
template <class U, class... T> constexpr U&& get(variant<T...>&& v) { return std::move(std::get<__index_of<U, T...>::value>(v)); }
template <class U, class... T> constexpr U* get_if(variant<T...>* v) noexcept { return v && v->_i == __index_of<U, T...>::value ? &v->template _get<__index_of<U, T...>::value>() : nullptr; }
template <class U, class... T> constexpr const U* get_if(const variant<T...>* v) noexcept { return v && v->_i == __index_of<U, T...>::value ? &v->template _get<__index_of<U, T...>::value>() : nullptr; }
template <size_t I, class... T> constexpr auto* get_if(variant<T...>* v) noexcept { return v && v->_i == I ? &v->template _get<I>() : nullptr; }
template <size_t I, class... T> constexpr const auto* get_if(const variant<T...>* v) noexcept { return v && v->_i == I ? &v->template _get<I>() : nullptr; }
template <class U, class... T> constexpr bool holds_alternative(const variant<T...>& v) noexcept { return v._i == __index_of<U, T...>::value; }
template <class F, class V, size_t I = 0> constexpr decltype(auto) __visit1(F&& f, V&& v) { constexpr size_t N = variant_size_v<remove_reference_t<V>>; if constexpr (I + 1 == N) { if constexpr (is_lvalue_reference_v<V>) return std::forward<F>(f)(v.template _get<I>()); else return std::forward<F>(f)(std::move(v.template _get<I>())); } else { if (v._i == I) { if constexpr (is_lvalue_reference_v<V>) return std::forward<F>(f)(v.template _get<I>()); else return std::forward<F>(f)(std::move(v.template _get<I>())); } return __visit1<F, V, I + 1>(std::forward<F>(f), std::forward<V>(v)); } }
inline void __check_valued(bool valueless) { if (valueless) throw bad_variant_access("std::visit: variant is valueless"); }
template <class F, class V> constexpr decltype(auto) visit(F&& f, V&& v) { __check_valued(v._i == 255); return __visit1<F, V>(std::forward<F>(f), std::forward<V>(v)); }
template <class F, class V, class W> constexpr decltype(auto) visit(F&& f, V&& v, W&& w) { __check_valued(v._i == 255 || w._i == 255); return __visit1([&](auto&& x) -> decltype(auto) { return __visit1([&](auto&& y) -> decltype(auto) { return std::forward<F>(f)(std::forward<decltype(x)>(x), std::forward<decltype(y)>(y)); }, std::forward<W>(w)); }, std::forward<V>(v)); }
template <class... T> bool operator==(const variant<T...>& a, const variant<T...>& b) { if (a._i != b._i) return false; if (a._i == 255) return true; return variant<T...>::_visit([&](auto& x) { return x == *reinterpret_cast<const remove_cvref_t<decltype(x)>*>(b._room); }, a); }
template <class... T> bool operator<(const variant<T...>& a, const variant<T...>& b) { if (b._i == 255) return false; if (a._i == 255) return true; if (a._i != b._i) return a._i < b._i; return variant<T...>::_visit([&](auto& x) { return x < *reinterpret_cast<const remove_cvref_t<decltype(x)>*>(b._room); }, a); }
}
