// <functional>
// needs: functional_base tuple exception memory_base algorithm
namespace std {
template <class T> class reference_wrapper { public: T* _p; typedef T type; template <class U> requires (!is_same_v<remove_cvref_t<U>, reference_wrapper> && is_convertible_v<U, T&>) reference_wrapper(U&& u) : _p(__builtin_addressof(static_cast<T&>(u))) {} reference_wrapper(const reference_wrapper&) noexcept = default; reference_wrapper& operator=(const reference_wrapper&) noexcept = default; operator T&() const noexcept { return *_p; } T& get() const noexcept { return *_p; } template <class... A> decltype(auto) operator()(A&&... a) const { return (*_p)(std::forward<A>(a)...); } };
template <class T> reference_wrapper<T> ref(T& t) noexcept { return reference_wrapper<T>(t); }
template <class T> reference_wrapper<const T> cref(const T& t) noexcept { return reference_wrapper<const T>(t); }
template <class T> void ref(const T&&) = delete;
template <class T> T& __deref(T& t) { return t; }
template <class M, class C, class O, class... A> constexpr decltype(auto) __invoke_member(M C::* m, O&& o, A&&... a) {
  if constexpr (is_function_v<M>) { if constexpr (is_base_of_v<C, remove_cvref_t<O>>) return (std::forward<O>(o).*m)(std::forward<A>(a)...); else if constexpr (requires { o.get(); } && !requires { (*o).*m; }) return (o.get().*m)(std::forward<A>(a)...); else return ((*std::forward<O>(o)).*m)(std::forward<A>(a)...); }
  else { if constexpr (is_base_of_v<C, remove_cvref_t<O>>) return (std::forward<O>(o).*m); else return ((*std::forward<O>(o)).*m); }
}
template <class F, class... A> constexpr decltype(auto) invoke(F&& f, A&&... a) { if constexpr (is_member_pointer_v<remove_cvref_t<F>>) return __invoke_member(f, std::forward<A>(a)...); else return std::forward<F>(f)(std::forward<A>(a)...); }
class bad_function_call : public exception { public: const char* what() const noexcept override { return "bad_function_call"; } };
inline void __throw_bad_function_call() { throw bad_function_call(); }
template <class S> class function;
template <class T> inline constexpr bool __fn_object = false;
template <class S> inline constexpr bool __fn_object<function<S>> = true;
// 16 bytes of local storage for small, trivially copyable targets; else the target is on the heap
template <class R, class... A> class function<R(A...)> {
public:
  typedef R result_type;
  union { char _room[16]; void* _ptr; };
  int (*_m)(void* dst, void* src, int op);
  R (*_i)(void* room, A&&... a);
  template <class F> static constexpr bool _local = sizeof(F) <= 16 && alignof(F) <= 8 && is_trivially_copyable_v<F>;
  template <class F> static F* _get(void* room) { if constexpr (_local<F>) return static_cast<F*>(room); else return *static_cast<F**>(room); }
  template <class F> static R _call(void* room, A&&... a) { if constexpr (is_void_v<R>) std::invoke(*_get<F>(room), std::forward<A>(a)...); else return std::invoke(*_get<F>(room), std::forward<A>(a)...); }
  template <class F> static int _manage(void* dst, void* src, int op) { if (op == 0) { if constexpr (_local<F>) ::new (dst) F(*static_cast<F*>(src)); else *static_cast<F**>(dst) = new F(**static_cast<F**>(src)); } else if (op == 1) { if constexpr (!_local<F>) delete *static_cast<F**>(dst); } return 0; }
  function() noexcept : _m(nullptr), _i(nullptr) {}
  function(nullptr_t) noexcept : _m(nullptr), _i(nullptr) {}
  function(const function& o) : _m(nullptr), _i(nullptr) { if (o._m) { o._m(_room, const_cast<char*>(o._room), 0); _m = o._m; _i = o._i; } }
  function(function&& o) noexcept : _m(o._m), _i(o._i) { if (o._m) { __memcpy(_room, o._room, 16); o._m = nullptr; o._i = nullptr; } }
  template <class F> requires (!is_same_v<remove_cvref_t<F>, function> && (is_member_pointer_v<decay_t<F>> || is_invocable_v<decay_t<F>&, A...>)) function(F&& f) : _m(nullptr), _i(nullptr) {
    typedef decay_t<F> D;
    if constexpr (is_pointer_v<D> || is_member_pointer_v<D>) { if (f == nullptr) return; } else if constexpr (__fn_object<D>) { if (!f) return; }
    if constexpr (_local<D>) ::new ((void*)_room) D(std::forward<F>(f)); else _ptr = new D(std::forward<F>(f));
    _m = &_manage<D>; _i = &_call<D>;
  }
  ~function() { if (_m) _m(_room, nullptr, 1); }
  function& operator=(const function& o) { function(o).swap(*this); return *this; }
  function& operator=(function&& o) noexcept { function(std::move(o)).swap(*this); return *this; }
  function& operator=(nullptr_t) noexcept { if (_m) { _m(_room, nullptr, 1); _m = nullptr; _i = nullptr; } return *this; }
  template <class F> requires (!is_same_v<remove_cvref_t<F>, function>) function& operator=(F&& f) { function(std::forward<F>(f)).swap(*this); return *this; }
  void swap(function& o) noexcept { char t[16]; __memcpy(t, _room, 16); __memcpy(_room, o._room, 16); __memcpy(o._room, t, 16); std::swap(_m, o._m); std::swap(_i, o._i); }
  explicit operator bool() const noexcept { return _m != nullptr; }
  R operator()(A... a) const { if (!_m) __throw_bad_function_call(); return _i(const_cast<char*>(_room), std::forward<A>(a)...); }
  template <class F> F* target() noexcept { return _m == &_manage<F> ? _get<F>(_room) : nullptr; }
};
template <class R, class... A> function(R (*)(A...)) -> function<R(A...)>;
template <class T> struct __call_sig {};
template <class R, class C, class... A> struct __call_sig<R (C::*)(A...)> { typedef R type(A...); };
template <class R, class C, class... A> struct __call_sig<R (C::*)(A...) const> { typedef R type(A...); };
template <class F> requires requires { &F::operator(); } function(F) -> function<typename __call_sig<decltype(&F::operator())>::type>;
template <class R, class... A> bool operator==(const function<R(A...)>& f, nullptr_t) noexcept { return !f; }
template <class S> void swap(function<S>& a, function<S>& b) noexcept { a.swap(b); }
namespace placeholders { template <int N> struct __ph {}; inline constexpr __ph<1> _1{}; inline constexpr __ph<2> _2{}; inline constexpr __ph<3> _3{}; inline constexpr __ph<4> _4{}; inline constexpr __ph<5> _5{}; }
template <class T> struct __bind_arg { template <class U> static constexpr T& get(T& t, U&) { return t; } };
template <class T> struct __bind_arg<reference_wrapper<T>> { template <class U> static constexpr T& get(reference_wrapper<T>& t, U&) { return t.get(); } };
template <int N> struct __bind_arg<placeholders::__ph<N>> { template <class U> static constexpr decltype(auto) get(placeholders::__ph<N>&, U& u) { return std::get<N - 1>(std::move(u)); } };
template <class F, class... B> class __binder { public: F _f; tuple<B...> _b; template <class G, class... X> explicit __binder(int, G&& g, X&&... x) : _f(std::forward<G>(g)), _b(std::forward<X>(x)...) {} template <class... A> decltype(auto) operator()(A&&... a) { return _go(make_index_sequence<sizeof...(B)>(), tuple<A&&...>(std::forward<A>(a)...)); } template <size_t... I, class U> decltype(auto) _go(integer_sequence<size_t, I...>, U&& u) { return std::invoke(_f, __bind_arg<B>::get(std::get<I>(_b), u)...); } };
template <class F, class... B> auto bind(F&& f, B&&... b) { return __binder<decay_t<F>, decay_t<B>...>(0, std::forward<F>(f), std::forward<B>(b)...); }
template <class F> class __not_fn { public: F _f; template <class... A> bool operator()(A&&... a) { return !std::invoke(_f, std::forward<A>(a)...); } template <class... A> bool operator()(A&&... a) const { return !_f(std::forward<A>(a)...); } };
template <class F> __not_fn<decay_t<F>> not_fn(F&& f) { return __not_fn<decay_t<F>>{std::forward<F>(f)}; }
template <class F, class... B> auto bind_front(F&& f, B&&... b) { return [f = std::forward<F>(f), t = tuple<decay_t<B>...>(std::forward<B>(b)...)](auto&&... a) mutable -> decltype(auto) { return std::apply([&](auto&... x) -> decltype(auto) { return std::invoke(f, x..., std::forward<decltype(a)>(a)...); }, t); }; }
template <class M> class __mem_fn { public: M _m; template <class O, class... A> decltype(auto) operator()(O&& o, A&&... a) const { return __invoke_member(_m, std::forward<O>(o), std::forward<A>(a)...); } };
template <class M, class C> __mem_fn<M C::*> mem_fn(M C::* m) noexcept { return __mem_fn<M C::*>{m}; }
struct identity { template <class T> constexpr T&& operator()(T&& t) const noexcept { return std::forward<T>(t); } };
}
