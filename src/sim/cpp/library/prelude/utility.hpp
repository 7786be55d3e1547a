// <utility>: move, forward, swap, pair, integer sequences, exchange
// needs: cstddef traits compare
namespace std {
template <class T> constexpr remove_reference_t<T>&& move(T&& t) noexcept { return static_cast<remove_reference_t<T>&&>(t); }
template <class T> constexpr T&& forward(remove_reference_t<T>& t) noexcept { return static_cast<T&&>(t); }
template <class T> constexpr T&& forward(remove_reference_t<T>&& t) noexcept { return static_cast<T&&>(t); }
template <class T> constexpr conditional_t<!is_nothrow_move_constructible_v<T> && is_copy_constructible_v<T>, const T&, T&&> move_if_noexcept(T& t) noexcept { return static_cast<conditional_t<!is_nothrow_move_constructible_v<T> && is_copy_constructible_v<T>, const T&, T&&>>(t); }
template <class T> constexpr const T& as_const(T& t) noexcept { return t; }
template <class T> void as_const(const T&&) = delete;
template <class T> constexpr T* addressof(T& t) noexcept { return __builtin_addressof(t); }
template <class T> requires (is_move_constructible_v<T> && is_move_assignable_v<T>) constexpr void swap(T& a, T& b) noexcept(is_nothrow_move_constructible_v<T> && is_nothrow_move_assignable_v<T>) { T t = std::move(a); a = std::move(b); b = std::move(t); }
template <class T, size_t N> constexpr void swap(T (&a)[N], T (&b)[N]) { for (size_t i = 0; i < N; ++i) swap(a[i], b[i]); }
template <class T, class U = T> constexpr T exchange(T& o, U&& n) { T old = std::move(o); o = std::forward<U>(n); return old; }
template <class T, T... I> struct integer_sequence { typedef T value_type; static constexpr size_t size() noexcept { return sizeof...(I); } };
template <size_t... I> using index_sequence = integer_sequence<size_t, I...>;
template <class T, T N, T... I> struct __make_seq : __make_seq<T, N - 1, N - 1, I...> {};
template <class T, T... I> struct __make_seq<T, 0, I...> { typedef integer_sequence<T, I...> type; };
template <class T, T N> using make_integer_sequence = typename __make_seq<T, N>::type;
template <size_t N> using make_index_sequence = typename __make_seq<size_t, N>::type;
template <class... T> using index_sequence_for = make_index_sequence<sizeof...(T)>;
struct in_place_t { explicit in_place_t() = default; };
inline constexpr in_place_t in_place{};
template <class T> struct in_place_type_t { explicit in_place_type_t() = default; };
template <class T> inline constexpr in_place_type_t<T> in_place_type{};
template <size_t I> struct in_place_index_t { explicit in_place_index_t() = default; };
template <size_t I> inline constexpr in_place_index_t<I> in_place_index{};
struct piecewise_construct_t { explicit piecewise_construct_t() = default; };
inline constexpr piecewise_construct_t piecewise_construct{};
template <class... T> class tuple;
template <class T> struct tuple_size;
template <size_t I, class T> struct tuple_element;
template <size_t I, class T> using tuple_element_t = typename tuple_element<I, T>::type;
template <class T> struct tuple_size<const T> : integral_constant<size_t, tuple_size<T>::value> {};
template <size_t I, class T> struct tuple_element<I, const T> { typedef const typename tuple_element<I, T>::type type; };
template <class T> inline constexpr size_t tuple_size_v = tuple_size<T>::value;
template <class A, class B> struct pair {
  typedef A first_type; typedef B second_type;
  A first; B second;
  constexpr pair() requires (is_default_constructible_v<A> && is_default_constructible_v<B>) : first(), second() {}
  constexpr pair(const A& a, const B& b) requires (is_copy_constructible_v<A> && is_copy_constructible_v<B>) : first(a), second(b) {}
  template <class U = A, class V = B> requires (is_constructible_v<A, U&&> && is_constructible_v<B, V&&>) constexpr explicit(!is_convertible_v<U&&, A> || !is_convertible_v<V&&, B>) pair(U&& a, V&& b) : first(std::forward<U>(a)), second(std::forward<V>(b)) {}
  template <class U, class V> requires (is_constructible_v<A, const U&> && is_constructible_v<B, const V&>) constexpr explicit(!is_convertible_v<const U&, A> || !is_convertible_v<const V&, B>) pair(const pair<U, V>& p) : first(p.first), second(p.second) {}
  template <class U, class V> requires (is_constructible_v<A, U&&> && is_constructible_v<B, V&&>) constexpr explicit(!is_convertible_v<U&&, A> || !is_convertible_v<V&&, B>) pair(pair<U, V>&& p) : first(std::forward<U>(p.first)), second(std::forward<V>(p.second)) {}
  template <class... X, class... Y> constexpr pair(piecewise_construct_t, tuple<X...> a, tuple<Y...> b) : pair(a, b, make_index_sequence<sizeof...(X)>(), make_index_sequence<sizeof...(Y)>()) {}
  template <class T1, class T2, size_t... I, size_t... J> constexpr pair(T1& a, T2& b, integer_sequence<size_t, I...>, integer_sequence<size_t, J...>) : first(__tuple_forward<I>(a)...), second(__tuple_forward<J>(b)...) {}
  pair(const pair&) = default;
  pair(pair&&) = default;
  constexpr pair& operator=(const pair& p) requires (is_copy_assignable_v<A> && is_copy_assignable_v<B>) { first = p.first; second = p.second; return *this; }
  constexpr pair& operator=(pair&& p) requires (is_move_assignable_v<A> && is_move_assignable_v<B>) { first = std::forward<A>(p.first); second = std::forward<B>(p.second); return *this; }
  template <class U, class V> requires (is_assignable_v<A&, const U&> && is_assignable_v<B&, const V&>) constexpr pair& operator=(const pair<U, V>& p) { first = p.first; second = p.second; return *this; }
  template <class U, class V> requires (is_assignable_v<A&, U&&> && is_assignable_v<B&, V&&>) constexpr pair& operator=(pair<U, V>&& p) { first = std::forward<U>(p.first); second = std::forward<V>(p.second); return *this; }
  constexpr void swap(pair& p) { using std::swap; swap(first, p.first); swap(second, p.second); }
};
template <class A, class B> pair(A, B) -> pair<A, B>;
template <class A, class B> constexpr bool operator==(const pair<A, B>& x, const pair<A, B>& y) { return x.first == y.first && x.second == y.second; }
template <class A, class B> constexpr bool operator!=(const pair<A, B>& x, const pair<A, B>& y) { return !(x.first == y.first && x.second == y.second); }
template <class A, class B> constexpr bool operator<(const pair<A, B>& x, const pair<A, B>& y) { return x.first < y.first || (!(y.first < x.first) && x.second < y.second); }
template <class A, class B> constexpr bool operator>(const pair<A, B>& x, const pair<A, B>& y) { return y < x; }
template <class A, class B> constexpr bool operator<=(const pair<A, B>& x, const pair<A, B>& y) { return !(y < x); }
template <class A, class B> constexpr bool operator>=(const pair<A, B>& x, const pair<A, B>& y) { return !(x < y); }
template <class T> class reference_wrapper;
template <class T> struct __unwrap { typedef T type; };
template <class T> struct __unwrap<reference_wrapper<T>> { typedef T& type; };
template <class A, class B> constexpr pair<typename __unwrap<decay_t<A>>::type, typename __unwrap<decay_t<B>>::type> make_pair(A&& a, B&& b) { return pair<typename __unwrap<decay_t<A>>::type, typename __unwrap<decay_t<B>>::type>(std::forward<A>(a), std::forward<B>(b)); }
template <class A, class B> constexpr void swap(pair<A, B>& x, pair<A, B>& y) { x.swap(y); }
template <class A, class B> struct tuple_size<pair<A, B>> : integral_constant<size_t, 2> {};
template <class A, class B> struct tuple_element<0, pair<A, B>> { typedef A type; };
template <class A, class B> struct tuple_element<1, pair<A, B>> { typedef B type; };
template <size_t I, class A, class B> constexpr tuple_element_t<I, pair<A, B>>& get(pair<A, B>& p) noexcept { if constexpr (I == 0) return p.first; else return p.second; }
template <size_t I, class A, class B> constexpr const tuple_element_t<I, pair<A, B>>& get(const pair<A, B>& p) noexcept { if constexpr (I == 0) return p.first; else return p.second; }
template <size_t I, class A, class B> constexpr tuple_element_t<I, pair<A, B>>&& get(pair<A, B>&& p) noexcept { if constexpr (I == 0) return std::forward<A>(p.first); else return std::forward<B>(p.second); }
template <class T, class B> constexpr T& get(pair<T, B>& p) noexcept { return p.first; }
template <class T, class A> constexpr T& get(pair<A, T>& p) noexcept { return p.second; }
template <class T, class B> constexpr const T& get(const pair<T, B>& p) noexcept { return p.first; }
template <class T, class A> constexpr const T& get(const pair<A, T>& p) noexcept { return p.second; }
template <class T, class U> constexpr bool cmp_equal(T t, U u) noexcept { if constexpr (is_signed_v<T> == is_signed_v<U>) return t == u; else if constexpr (is_signed_v<T>) return t >= 0 && make_unsigned_t<T>(t) == u; else return u >= 0 && t == make_unsigned_t<U>(u); }
template <class T, class U> constexpr bool cmp_less(T t, U u) noexcept { if constexpr (is_signed_v<T> == is_signed_v<U>) return t < u; else if constexpr (is_signed_v<T>) return t < 0 || make_unsigned_t<T>(t) < u; else return u >= 0 && t < make_unsigned_t<U>(u); }
template <class T, class U> constexpr bool cmp_not_equal(T t, U u) noexcept { return !cmp_equal(t, u); }
template <class T, class U> constexpr bool cmp_greater(T t, U u) noexcept { return cmp_less(u, t); }
template <class T, class U> constexpr bool cmp_less_equal(T t, U u) noexcept { return !cmp_less(u, t); }
template <class T, class U> constexpr bool cmp_greater_equal(T t, U u) noexcept { return !cmp_less(t, u); }
}
