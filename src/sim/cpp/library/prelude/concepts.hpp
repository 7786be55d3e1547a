// <concepts>
// needs: utility
namespace std {
template <class T, class U> concept __same = is_same_v<T, U>;
template <class T, class U> concept same_as = __same<T, U> && __same<U, T>;
template <class D, class B> concept derived_from = __is_base_of(B, D) && is_convertible_v<const volatile D*, const volatile B*>;
template <class F, class T> concept convertible_to = is_convertible_v<F, T> && requires { static_cast<T>(declval<F>()); };
template <class T> concept integral = is_integral_v<T>;
template <class T> concept signed_integral = integral<T> && is_signed_v<T>;
template <class T> concept unsigned_integral = integral<T> && !signed_integral<T>;
template <class T> concept floating_point = is_floating_point_v<T>;
template <class T> concept destructible = is_destructible_v<T>;
template <class T, class... A> concept constructible_from = destructible<T> && is_constructible_v<T, A...>;
template <class T> concept default_initializable = constructible_from<T> && requires { T{}; };
template <class T> concept move_constructible = constructible_from<T, T> && convertible_to<T, T>;
template <class T> concept copy_constructible = move_constructible<T> && constructible_from<T, T&> && constructible_from<T, const T&>;
template <class L, class R> concept assignable_from = is_lvalue_reference_v<L> && requires(L l, R&& r) { { l = static_cast<R&&>(r) } -> same_as<L>; };
template <class T> concept swappable = requires(T& a, T& b) { swap(a, b); };
template <class T> concept movable = is_object_v<T> && move_constructible<T> && assignable_from<T&, T> && swappable<T>;
template <class T> concept copyable = copy_constructible<T> && movable<T> && assignable_from<T&, const T&>;
template <class T> concept semiregular = copyable<T> && default_initializable<T>;
template <class T> concept __boolean = convertible_to<T, bool>;
template <class T> concept equality_comparable = requires(const remove_reference_t<T>& a, const remove_reference_t<T>& b) { { a == b } -> __boolean; { a != b } -> __boolean; };
template <class T, class U> concept equality_comparable_with = requires(const remove_reference_t<T>& a, const remove_reference_t<U>& b) { { a == b } -> __boolean; { a != b } -> __boolean; };
template <class T> concept regular = semiregular<T> && equality_comparable<T>;
template <class T> concept totally_ordered = equality_comparable<T> && requires(const remove_reference_t<T>& a, const remove_reference_t<T>& b) { { a < b } -> __boolean; { a > b } -> __boolean; { a <= b } -> __boolean; { a >= b } -> __boolean; };
template <class T> concept three_way_comparable = requires(const remove_reference_t<T>& a, const remove_reference_t<T>& b) { a <=> b; };
template <class F, class... A> concept invocable = requires(F&& f, A&&... a) { static_cast<F&&>(f)(static_cast<A&&>(a)...); };
template <class F, class... A> concept regular_invocable = invocable<F, A...>;
template <class F, class... A> concept predicate = invocable<F, A...> && requires(F&& f, A&&... a) { { static_cast<F&&>(f)(static_cast<A&&>(a)...) } -> __boolean; };
template <class R, class T, class U> concept relation = predicate<R, T, U>;
template <class R, class T, class U> concept strict_weak_order = relation<R, T, U>;
}
