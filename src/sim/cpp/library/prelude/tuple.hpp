// <tuple>
// needs: utility functional_base
namespace std {
// elements are held in reverse, as libstdc++ lays a tuple out: the last one first
template <size_t I, class T> struct __tuple_leaf { T _v; constexpr __tuple_leaf() : _v() {} template <class U> requires (!is_same_v<remove_cvref_t<U>, __tuple_leaf>) constexpr explicit __tuple_leaf(U&& u) : _v(std::forward<U>(u)) {} };
template <size_t I, class... T> struct __tuple_impl {};
template <size_t I, class H> struct __tuple_impl<I, H> : __tuple_leaf<I, H> { constexpr __tuple_impl() {} struct __tag {}; template <class U> constexpr __tuple_impl(__tag*, U&& u) : __tuple_leaf<I, H>(std::forward<U>(u)) {} };
template <size_t I, class H, class N, class... R> struct __tuple_impl<I, H, N, R...> : __tuple_impl<I + 1, N, R...>, __tuple_leaf<I, H> { constexpr __tuple_impl() {} template <class G, class U, class... V> constexpr __tuple_impl(G*, U&& u, V&&... v) : __tuple_impl<I + 1, N, R...>(static_cast<typename __tuple_impl<I + 1, N, R...>::__tag*>(nullptr), std::forward<V>(v)...), __tuple_leaf<I, H>(std::forward<U>(u)) {} struct __tag {}; };
template <size_t I, class T> constexpr T& __leaf_get(__tuple_leaf<I, T>& l) noexcept { return l._v; }
template <size_t I, class T> constexpr const T& __leaf_get(const __tuple_leaf<I, T>& l) noexcept { return l._v; }
template <size_t I, class H, class... R> struct tuple_element<I, tuple<H, R...>> : tuple_element<I - 1, tuple<R...>> {};
template <class H, class... R> struct tuple_element<0, tuple<H, R...>> { typedef H type; };
template <class... T> struct tuple_size<tuple<T...>> : integral_constant<size_t, sizeof...(T)> {};
template <> class tuple<> { public: constexpr tuple() noexcept {} constexpr void swap(tuple&) noexcept {} };
template <class... T> class tuple : public __tuple_impl<0, T...> {
  typedef __tuple_impl<0, T...> base;
public:
  constexpr tuple() requires ((is_default_constructible_v<T> && ...)) : base() {}
  constexpr tuple(const T&... v) requires ((is_copy_constructible_v<T> && ...)) : base(static_cast<typename base::__tag*>(nullptr), v...) {}
  template <class... U> requires (sizeof...(U) == sizeof...(T) && !(sizeof...(U) == 1 && (is_same_v<remove_cvref_t<U>, tuple> && ...)) && (is_constructible_v<T, U&&> && ...)) constexpr explicit(!(is_convertible_v<U&&, T> && ...)) tuple(U&&... u) : base(static_cast<typename base::__tag*>(nullptr), std::forward<U>(u)...) {}
  tuple(const tuple&) = default;
  tuple(tuple&&) = default;
  template <class... U> requires (sizeof...(U) == sizeof...(T) && !is_same_v<tuple<U...>, tuple> && (is_constructible_v<T, const U&> && ...)) constexpr tuple(const tuple<U...>& o) : tuple(o, make_index_sequence<sizeof...(T)>()) {}
  template <class... U> requires (sizeof...(U) == sizeof...(T) && !is_same_v<tuple<U...>, tuple> && (is_constructible_v<T, U&&> && ...)) constexpr tuple(tuple<U...>&& o) : tuple(std::move(o), make_index_sequence<sizeof...(T)>()) {}
  template <class O, size_t... I> constexpr tuple(O&& o, integer_sequence<size_t, I...>) : base(static_cast<typename base::__tag*>(nullptr), __tuple_pick<I>(std::forward<O>(o))...) {}
  template <class X, class Y> requires (sizeof...(T) == 2) constexpr tuple(const pair<X, Y>& p) : base(static_cast<typename base::__tag*>(nullptr), p.first, p.second) {}
  template <class X, class Y> requires (sizeof...(T) == 2) constexpr tuple(pair<X, Y>&& p) : base(static_cast<typename base::__tag*>(nullptr), std::forward<X>(p.first), std::forward<Y>(p.second)) {}
  constexpr tuple& operator=(const tuple& o) requires ((is_copy_assignable_v<T> && ...)) { _assign(o, make_index_sequence<sizeof...(T)>()); return *this; }
  constexpr tuple& operator=(tuple&& o) requires ((is_move_assignable_v<T> && ...)) { _assign_move(o, make_index_sequence<sizeof...(T)>()); return *this; }
  template <class... U> requires (sizeof...(U) == sizeof...(T) && !is_same_v<tuple<U...>, tuple>) constexpr tuple& operator=(const tuple<U...>& o) { _assign(o, make_index_sequence<sizeof...(T)>()); return *this; }
  template <class... U> requires (sizeof...(U) == sizeof...(T) && !is_same_v<tuple<U...>, tuple>) constexpr tuple& operator=(tuple<U...>&& o) { _assign_move(o, make_index_sequence<sizeof...(T)>()); return *this; }
  template <class X, class Y> requires (sizeof...(T) == 2) constexpr tuple& operator=(const pair<X, Y>& p) { __leaf_get<0>(*this) = p.first; __leaf_get<1>(*this) = p.second; return *this; }
  template <class X, class Y> requires (sizeof...(T) == 2) constexpr tuple& operator=(pair<X, Y>&& p) { __leaf_get<0>(*this) = std::forward<X>(p.first); __leaf_get<1>(*this) = std::forward<Y>(p.second); return *this; }
  template <class O, size_t... I> constexpr void _assign(const O& o, integer_sequence<size_t, I...>) { ((void)(__leaf_get<I>(*this) = __leaf_get<I>(o)), ...); }
  template <class O, size_t... I> constexpr void _assign_move(O& o, integer_sequence<size_t, I...>) { ((void)(__leaf_get<I>(*this) = std::forward<tuple_element_t<I, O>>(__leaf_get<I>(o))), ...); }
  constexpr void swap(tuple& o) { _swap(o, make_index_sequence<sizeof...(T)>()); }
  template <size_t... I> constexpr void _swap(tuple& o, integer_sequence<size_t, I...>) { using std::swap; (swap(__leaf_get<I>(*this), __leaf_get<I>(o)), ...); }
};
template <class... T> tuple(T...) -> tuple<T...>;
template <class A, class B> tuple(pair<A, B>) -> tuple<A, B>;
template <size_t I, class... T> constexpr const tuple_element_t<I, tuple<T...>>& __tuple_pick(const tuple<T...>& t) { return __leaf_get<I>(t); }
template <size_t I, class... T> constexpr tuple_element_t<I, tuple<T...>>&& __tuple_pick(tuple<T...>&& t) { return std::forward<tuple_element_t<I, tuple<T...>>>(__leaf_get<I>(t)); }
template <size_t I, class... T> constexpr tuple_element_t<I, tuple<T...>>&& __tuple_forward(tuple<T...>& t) { return std::forward<tuple_element_t<I, tuple<T...>>>(__leaf_get<I>(t)); }
template <size_t I, class... T> constexpr tuple_element_t<I, tuple<T...>>& get(tuple<T...>& t) noexcept { return __leaf_get<I>(t); }
template <size_t I, class... T> constexpr const tuple_element_t<I, tuple<T...>>& get(const tuple<T...>& t) noexcept { return __leaf_get<I>(t); }
template <size_t I, class... T> constexpr tuple_element_t<I, tuple<T...>>&& get(tuple<T...>&& t) noexcept { return std::forward<tuple_element_t<I, tuple<T...>>>(__leaf_get<I>(t)); }
template <class X, class... T> struct __index_of {};
template <class X, class... R> struct __index_of<X, X, R...> : integral_constant<size_t, 0> {};
template <class X, class H, class... R> struct __index_of<X, H, R...> : integral_constant<size_t, 1 + __index_of<X, R...>::value> {};
template <class X, class... T> constexpr X& get(tuple<T...>& t) noexcept { return __leaf_get<__index_of<X, T...>::value>(t); }
template <class X, class... T> constexpr const X& get(const tuple<T...>& t) noexcept { return __leaf_get<__index_of<X, T...>::value>(t); }
template <class X, class... T> constexpr X&& get(tuple<T...>&& t) noexcept { return std::forward<X>(__leaf_get<__index_of<X, T...>::value>(t)); }
template <class... T> constexpr tuple<typename __unwrap<decay_t<T>>::type...> make_tuple(T&&... t) { return tuple<typename __unwrap<decay_t<T>>::type...>(std::forward<T>(t)...); }
template <class... T> constexpr tuple<T&...> tie(T&... t) noexcept { return tuple<T&...>(t...); }
template <class... T> constexpr tuple<T&&...> forward_as_tuple(T&&... t) noexcept { return tuple<T&&...>(std::forward<T>(t)...); }
struct __ignore { template <class T> constexpr const __ignore& operator=(const T&) const { return *this; } };
inline constexpr __ignore ignore{};
template <size_t I, class T, class U> constexpr bool __tuple_eq(const T& a, const U& b) { if constexpr (I == tuple_size<T>::value) return true; else return bool(__leaf_get<I>(a) == __leaf_get<I>(b)) && __tuple_eq<I + 1>(a, b); }
template <size_t I, class T, class U> constexpr bool __tuple_lt(const T& a, const U& b) { if constexpr (I == tuple_size<T>::value) return false; else { if (__leaf_get<I>(a) < __leaf_get<I>(b)) return true; if (__leaf_get<I>(b) < __leaf_get<I>(a)) return false; return __tuple_lt<I + 1>(a, b); } }
template <class... T, class... U> constexpr bool operator==(const tuple<T...>& a, const tuple<U...>& b) { return __tuple_eq<0>(a, b); }
template <class... T, class... U> constexpr bool operator!=(const tuple<T...>& a, const tuple<U...>& b) { return !__tuple_eq<0>(a, b); }
template <class... T, class... U> constexpr bool operator<(const tuple<T...>& a, const tuple<U...>& b) { return __tuple_lt<0>(a, b); }
template <class... T, class... U> constexpr bool operator>(const tuple<T...>& a, const tuple<U...>& b) { return __tuple_lt<0>(b, a); }
template <class... T, class... U> constexpr bool operator<=(const tuple<T...>& a, const tuple<U...>& b) { return !__tuple_lt<0>(b, a); }
template <class... T, class... U> constexpr bool operator>=(const tuple<T...>& a, const tuple<U...>& b) { return !__tuple_lt<0>(a, b); }
template <class... T> constexpr void swap(tuple<T...>& a, tuple<T...>& b) { a.swap(b); }
template <class F, class T, size_t... I> constexpr decltype(auto) __apply(F&& f, T&& t, integer_sequence<size_t, I...>) { return std::forward<F>(f)(std::get<I>(std::forward<T>(t))...); }
template <class F, class T> constexpr decltype(auto) apply(F&& f, T&& t) { return __apply(std::forward<F>(f), std::forward<T>(t), make_index_sequence<tuple_size<remove_cvref_t<T>>::value>()); }
template <class R, class T, size_t... I> constexpr R __from_tuple(T&& t, integer_sequence<size_t, I...>) { return R(std::get<I>(std::forward<T>(t))...); }
template <class R, class T> constexpr R make_from_tuple(T&& t) { return __from_tuple<R>(std::forward<T>(t), make_index_sequence<tuple_size<remove_cvref_t<T>>::value>()); }
template <class T, class U> constexpr auto tuple_cat(const T& a, const U& b) { return __cat2(a, b, make_index_sequence<tuple_size<T>::value>(), make_index_sequence<tuple_size<U>::value>()); }
template <class... T, class... U, size_t... I, size_t... J> constexpr tuple<T..., U...> __cat2(const tuple<T...>& a, const tuple<U...>& b, integer_sequence<size_t, I...>, integer_sequence<size_t, J...>) { return tuple<T..., U...>(__leaf_get<I>(a)..., __leaf_get<J>(b)...); }
template <class T, class U, class V, class... W> constexpr auto tuple_cat(const T& a, const U& b, const V& c, const W&... w) { return tuple_cat(tuple_cat(a, b), c, w...); }
template <class T> constexpr T tuple_cat(const T& a) { return a; }
}
