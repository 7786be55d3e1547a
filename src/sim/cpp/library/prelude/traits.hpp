// <type_traits>
namespace std {
template <class T, T V> struct integral_constant { static constexpr T value = V; typedef T value_type; typedef integral_constant type; constexpr operator T() const noexcept { return V; } constexpr T operator()() const noexcept { return V; } };
template <bool B> using bool_constant = integral_constant<bool, B>;
typedef integral_constant<bool, true> true_type;
typedef integral_constant<bool, false> false_type;
template <class T> struct type_identity { typedef T type; };
template <class T> using type_identity_t = typename type_identity<T>::type;
template <class...> using void_t = void;
template <bool B, class T = void> struct enable_if {};
template <class T> struct enable_if<true, T> { typedef T type; };
template <bool B, class T = void> using enable_if_t = typename enable_if<B, T>::type;
template <bool B, class T, class F> struct conditional { typedef T type; };
template <class T, class F> struct conditional<false, T, F> { typedef F type; };
template <bool B, class T, class F> using conditional_t = typename conditional<B, T, F>::type;
template <class T> struct remove_reference { typedef T type; };
template <class T> struct remove_reference<T&> { typedef T type; };
template <class T> struct remove_reference<T&&> { typedef T type; };
template <class T> using remove_reference_t = typename remove_reference<T>::type;
template <class T> struct remove_const { typedef T type; };
template <class T> struct remove_const<const T> { typedef T type; };
template <class T> using remove_const_t = typename remove_const<T>::type;
template <class T> struct remove_volatile { typedef T type; };
template <class T> struct remove_volatile<volatile T> { typedef T type; };
template <class T> using remove_volatile_t = typename remove_volatile<T>::type;
template <class T> struct remove_cv { typedef __remove_cv(T) type; };
template <class T> using remove_cv_t = typename remove_cv<T>::type;
template <class T> struct remove_cvref { typedef __remove_cv(remove_reference_t<T>) type; };
template <class T> using remove_cvref_t = typename remove_cvref<T>::type;
template <class T> struct add_const { typedef const T type; };
template <class T> using add_const_t = typename add_const<T>::type;
template <class T> struct add_volatile { typedef volatile T type; };
template <class T> struct add_lvalue_reference { typedef T& type; };
template <> struct add_lvalue_reference<void> { typedef void type; };
template <> struct add_lvalue_reference<const void> { typedef const void type; };
template <class T> using add_lvalue_reference_t = typename add_lvalue_reference<T>::type;
template <class T> struct add_rvalue_reference { typedef T&& type; };
template <> struct add_rvalue_reference<void> { typedef void type; };
template <> struct add_rvalue_reference<const void> { typedef const void type; };
template <class T> using add_rvalue_reference_t = typename add_rvalue_reference<T>::type;
template <class T> struct remove_pointer { typedef T type; };
template <class T> struct remove_pointer<T*> { typedef T type; };
template <class T> struct remove_pointer<T* const> { typedef T type; };
template <class T> using remove_pointer_t = typename remove_pointer<T>::type;
template <class T> struct add_pointer { typedef remove_reference_t<T>* type; };
template <class T> using add_pointer_t = typename add_pointer<T>::type;
template <class T> struct remove_extent { typedef T type; };
template <class T> struct remove_extent<T[]> { typedef T type; };
template <class T, size_t N> struct remove_extent<T[N]> { typedef T type; };
template <class T> using remove_extent_t = typename remove_extent<T>::type;
template <class T> struct remove_all_extents { typedef T type; };
template <class T, size_t N> struct remove_all_extents<T[N]> { typedef typename remove_all_extents<T>::type type; };
template <class T> struct make_signed { typedef __make_signed(T) type; };
template <class T> using make_signed_t = typename make_signed<T>::type;
template <class T> struct make_unsigned { typedef __make_unsigned(T) type; };
template <class T> using make_unsigned_t = typename make_unsigned<T>::type;
template <class T> struct underlying_type { typedef __underlying_type(T) type; };
template <class T> using underlying_type_t = typename underlying_type<T>::type;
template <class T, class U> inline constexpr bool is_same_v = __is_same(T, U);
template <class T, class U> struct is_same : bool_constant<__is_same(T, U)> {};
#define __TRAIT1(name, builtin) template <class T> struct name : bool_constant<builtin(T)> {}; template <class T> inline constexpr bool name##_v = builtin(T);
__TRAIT1(is_class, __is_class) __TRAIT1(is_union, __is_union) __TRAIT1(is_enum, __is_enum) __TRAIT1(is_scoped_enum, __is_scoped_enum) __TRAIT1(is_integral, __is_integral) __TRAIT1(is_floating_point, __is_floating) __TRAIT1(is_arithmetic, __is_arithmetic)
__TRAIT1(is_pointer, __is_pointer) __TRAIT1(is_array, __is_array) __TRAIT1(is_function, __is_function) __TRAIT1(is_void, __is_void) __TRAIT1(is_const, __is_const) __TRAIT1(is_volatile, __is_volatile) __TRAIT1(is_signed, __is_signed) __TRAIT1(is_unsigned, __is_unsigned)
__TRAIT1(is_lvalue_reference, __is_lref) __TRAIT1(is_rvalue_reference, __is_rref) __TRAIT1(is_member_pointer, __is_memptr) __TRAIT1(is_member_function_pointer, __is_memfn) __TRAIT1(is_null_pointer, __is_nullptr) __TRAIT1(is_empty, __is_empty) __TRAIT1(is_polymorphic, __is_polymorphic) __TRAIT1(is_abstract, __is_abstract) __TRAIT1(is_final, __is_final) __TRAIT1(is_aggregate, __is_aggregate)
__TRAIT1(is_trivially_copyable, __is_trivially_copyable) __TRAIT1(is_trivially_destructible, __is_trivially_destructible) __TRAIT1(is_trivial, __is_trivial) __TRAIT1(is_standard_layout, __is_standard_layout) __TRAIT1(is_destructible, __is_destructible) __TRAIT1(has_virtual_destructor, __has_virtual_destructor) __TRAIT1(is_nothrow_destructible, __is_destructible)
#undef __TRAIT1
template <class T> inline constexpr bool is_reference_v = __is_lref(T) || __is_rref(T);
template <class T> struct is_reference : bool_constant<is_reference_v<T>> {};
template <class T> inline constexpr bool is_scalar_v = __is_arithmetic(T) || __is_enum(T) || __is_pointer(T) || __is_memptr(T) || __is_nullptr(T);
template <class T> struct is_scalar : bool_constant<is_scalar_v<T>> {};
template <class T> inline constexpr bool is_fundamental_v = __is_arithmetic(T) || __is_void(T) || __is_nullptr(T);
template <class T> struct is_fundamental : bool_constant<is_fundamental_v<T>> {};
template <class T> inline constexpr bool is_compound_v = !is_fundamental_v<T>;
template <class T> struct is_compound : bool_constant<is_compound_v<T>> {};
template <class T> inline constexpr bool is_object_v = !__is_function(T) && !is_reference_v<T> && !__is_void(T);
template <class T> struct is_object : bool_constant<is_object_v<T>> {};
template <class B, class D> inline constexpr bool is_base_of_v = __is_base_of(B, D);
template <class B, class D> struct is_base_of : bool_constant<__is_base_of(B, D)> {};
template <class F, class T> inline constexpr bool is_convertible_v = __is_convertible(F, T);
template <class F, class T> struct is_convertible : bool_constant<__is_convertible(F, T)> {};
template <class T, class... A> inline constexpr bool is_constructible_v = __is_constructible(T, A...);
template <class T, class... A> struct is_constructible : bool_constant<__is_constructible(T, A...)> {};
template <class T, class... A> inline constexpr bool is_nothrow_constructible_v = __is_nothrow_constructible(T, A...);
template <class T, class... A> struct is_nothrow_constructible : bool_constant<__is_nothrow_constructible(T, A...)> {};
template <class T, class... A> struct is_trivially_constructible : bool_constant<__is_trivially_constructible(T, A...)> {};
template <class T, class... A> inline constexpr bool is_trivially_constructible_v = __is_trivially_constructible(T, A...);
template <class T, class U> inline constexpr bool is_assignable_v = __is_assignable(T, U);
template <class T, class U> struct is_assignable : bool_constant<__is_assignable(T, U)> {};
#define __TRAITC(name, expr) template <class T> inline constexpr bool name##_v = expr; template <class T> struct name : bool_constant<expr> {};
__TRAITC(is_default_constructible, (__is_constructible(T))) __TRAITC(is_copy_constructible, (__is_constructible(T, add_lvalue_reference_t<const T>))) __TRAITC(is_move_constructible, (__is_constructible(T, add_rvalue_reference_t<T>)))
__TRAITC(is_copy_assignable, (__is_assignable(add_lvalue_reference_t<T>, add_lvalue_reference_t<const T>))) __TRAITC(is_move_assignable, (__is_assignable(add_lvalue_reference_t<T>, add_rvalue_reference_t<T>)))
__TRAITC(is_nothrow_default_constructible, (__is_nothrow_constructible(T))) __TRAITC(is_nothrow_copy_constructible, (__is_nothrow_constructible(T, add_lvalue_reference_t<const T>))) __TRAITC(is_nothrow_move_constructible, (__is_nothrow_constructible(T, add_rvalue_reference_t<T>)))
__TRAITC(is_nothrow_move_assignable, (__is_nothrow_assignable(add_lvalue_reference_t<T>, add_rvalue_reference_t<T>))) __TRAITC(is_nothrow_copy_assignable, (__is_nothrow_assignable(add_lvalue_reference_t<T>, add_lvalue_reference_t<const T>)))
__TRAITC(is_trivially_copy_constructible, (__is_trivially_constructible(T, add_lvalue_reference_t<const T>))) __TRAITC(is_trivially_move_constructible, (__is_trivially_constructible(T, add_rvalue_reference_t<T>))) __TRAITC(is_trivially_default_constructible, (__is_trivially_constructible(T)))
__TRAITC(is_trivially_copy_assignable, (__is_trivially_assignable(add_lvalue_reference_t<T>, add_lvalue_reference_t<const T>))) __TRAITC(is_trivially_move_assignable, (__is_trivially_assignable(add_lvalue_reference_t<T>, add_rvalue_reference_t<T>)))
#undef __TRAITC
template <class F, class... A> inline constexpr bool is_invocable_v = __is_invocable(F, A...);
template <class F, class... A> struct is_invocable : bool_constant<__is_invocable(F, A...)> {};
template <class T> struct rank : integral_constant<size_t, 0> {};
template <class T> struct rank<T[]> : integral_constant<size_t, rank<T>::value + 1> {};
template <class T, size_t N> struct rank<T[N]> : integral_constant<size_t, rank<T>::value + 1> {};
template <class T> inline constexpr size_t rank_v = rank<T>::value;
template <class T, unsigned I = 0> struct extent : integral_constant<size_t, 0> {};
template <class T, size_t N> struct extent<T[N], 0> : integral_constant<size_t, N> {};
template <class T, unsigned I = 0> inline constexpr size_t extent_v = extent<T, I>::value;
template <class T> struct alignment_of : integral_constant<size_t, alignof(T)> {};
template <size_t N, size_t A = (N >= 16 ? 16 : N >= 8 ? 8 : N >= 4 ? 4 : N >= 2 ? 2 : 1)> struct aligned_storage { struct type { alignas(A) unsigned char __data[N]; }; };
template <size_t N, size_t A = (N >= 16 ? 16 : N >= 8 ? 8 : N >= 4 ? 4 : N >= 2 ? 2 : 1)> using aligned_storage_t = typename aligned_storage<N, A>::type;
template <class T> inline constexpr size_t alignment_of_v = alignof(T);
template <class...> struct conjunction : true_type {};
template <class B> struct conjunction<B> : B {};
template <class B, class... R> struct conjunction<B, R...> : conditional_t<bool(B::value), conjunction<R...>, B> {};
template <class... B> inline constexpr bool conjunction_v = conjunction<B...>::value;
template <class...> struct disjunction : false_type {};
template <class B> struct disjunction<B> : B {};
template <class B, class... R> struct disjunction<B, R...> : conditional_t<bool(B::value), B, disjunction<R...>> {};
template <class... B> inline constexpr bool disjunction_v = disjunction<B...>::value;
template <class B> struct negation : bool_constant<!bool(B::value)> {};
template <class B> inline constexpr bool negation_v = !bool(B::value);
template <class T> typename add_rvalue_reference<T>::type declval() noexcept;
template <class T, bool A = __is_array(T), bool F = __is_function(T)> struct __decay_of { typedef __remove_cv(T) type; };
template <class T> struct __decay_of<T, true, false> { typedef remove_extent_t<T>* type; };
template <class T> struct __decay_of<T, false, true> { typedef T* type; };
template <class T> struct decay { typedef typename __decay_of<remove_reference_t<T>>::type type; };
template <class T> using decay_t = typename decay<T>::type;
template <class... T> struct common_type {};
template <class T> struct common_type<T> { typedef decay_t<T> type; };
template <class A, class B> requires requires { false ? declval<A>() : declval<B>(); } struct common_type<A, B> { typedef decay_t<decltype(false ? declval<A>() : declval<B>())> type; };
template <class A, class B, class C, class... R> struct common_type<A, B, C, R...> { typedef typename common_type<typename common_type<A, B>::type, C, R...>::type type; };
template <class... T> using common_type_t = typename common_type<T...>::type;
template <class F, class... A> struct invoke_result { typedef decltype(declval<F>()(declval<A>()...)) type; };
template <class R, class C, class O, class... A> struct invoke_result<R C::*, O, A...> { typedef decltype(__invoke_member(declval<R C::*>(), declval<O>(), declval<A>()...)) type; };
template <class F, class... A> using invoke_result_t = typename invoke_result<F, A...>::type;
constexpr bool is_constant_evaluated() noexcept { return false; }
}
