// allocation, construction in place, allocators
// needs: utility iterator exception
namespace std {
template <class T> struct allocator {
  typedef T value_type; typedef size_t size_type; typedef ptrdiff_t difference_type; typedef true_type propagate_on_container_move_assignment; typedef true_type is_always_equal;
  constexpr allocator() noexcept {}
  template <class U> constexpr allocator(const allocator<U>&) noexcept {}
  T* allocate(size_t n) { if (n > size_t(-1) / 2 / sizeof(T)) { if (n > size_t(-1) / sizeof(T)) throw bad_array_new_length(); throw bad_alloc(); } return static_cast<T*>(::operator new(n * sizeof(T))); }
  void deallocate(T* p, size_t n) { ::operator delete(p, n * sizeof(T)); }
  friend constexpr bool operator==(const allocator&, const allocator&) noexcept { return true; }
};
template <class A> struct allocator_traits {
  typedef A allocator_type; typedef typename A::value_type value_type; typedef value_type* pointer; typedef const value_type* const_pointer; typedef size_t size_type; typedef ptrdiff_t difference_type;
  template <class U> struct __rebind { };
  static pointer allocate(A& a, size_t n) { return a.allocate(n); }
  static void deallocate(A& a, pointer p, size_t n) { a.deallocate(p, n); }
  template <class T, class... X> static void construct(A& a, T* p, X&&... x) { ::new ((void*)p) T(std::forward<X>(x)...); }
  template <class T> static void destroy(A& a, T* p) { p->~T(); }
};
template <class T> inline T* __allocate(size_t n) { if (n > size_t(-1) / 2 / sizeof(T)) throw bad_alloc(); return static_cast<T*>(::operator new(n * sizeof(T))); }
template <class T> inline void __deallocate(T* p, size_t n) { ::operator delete(p, n * sizeof(T)); }
template <class A, class T> inline constexpr bool __plain_alloc = is_same_v<A, allocator<T>>;
template <class T, class... A> constexpr T* construct_at(T* p, A&&... a) { return ::new ((void*)p) T(std::forward<A>(a)...); }
template <class T> constexpr void destroy_at(T* p) { __builtin_destroy(p); }
template <class T> inline void _Destroy(T* p) { __builtin_destroy(p); }
template <class I> constexpr void destroy(I a, I b) { typedef typename iterator_traits<I>::value_type V; if constexpr (!is_trivially_destructible_v<V>) for (; a != b; ++a) __builtin_destroy(__builtin_addressof(*a)); }
template <class I, class N> I destroy_n(I a, N n) { for (; n > 0; --n, ++a) __builtin_destroy(__builtin_addressof(*a)); return a; }
template <class I, class T> T* __uninit_copy(I a, I b, T* d) {
  if constexpr (is_pointer_v<I> && is_trivially_copyable_v<T> && is_same_v<remove_cv_t<remove_pointer_t<I>>, T>) { size_t n = b - a; if (n) __memmove(d, a, n * sizeof(T)); return d + n; }
  else if constexpr (is_nothrow_constructible_v<T, decltype(*a)>) { for (; a != b; ++a, (void)++d) ::new ((void*)d) T(*a); return d; }
  else { T* c = d; try { for (; a != b; ++a, (void)++c) ::new ((void*)c) T(*a); return c; } catch (...) { std::destroy(d, c); throw; } }
}
template <class I, class F> F uninitialized_copy(I a, I b, F d) { if constexpr (is_pointer_v<F>) return std::__uninit_copy(a, b, d); else { F c = d; for (; a != b; ++a, ++c) ::new ((void*)__builtin_addressof(*c)) typename iterator_traits<F>::value_type(*a); return c; } }
template <class I, class F> F uninitialized_move(I a, I b, F d) { for (; a != b; ++a, ++d) ::new ((void*)__builtin_addressof(*d)) typename iterator_traits<F>::value_type(std::move(*a)); return d; }
template <class F, class T> void uninitialized_fill(F a, F b, const T& v) { F c = a; try { for (; c != b; ++c) ::new ((void*)__builtin_addressof(*c)) typename iterator_traits<F>::value_type(v); } catch (...) { std::destroy(a, c); throw; } }
template <class F, class N, class T> F uninitialized_fill_n(F a, N n, const T& v) { F c = a; try { for (; n > 0; --n, (void)++c) ::new ((void*)__builtin_addressof(*c)) typename iterator_traits<F>::value_type(v); return c; } catch (...) { std::destroy(a, c); throw; } }
template <class F> void uninitialized_default_construct(F a, F b) { for (; a != b; ++a) ::new ((void*)__builtin_addressof(*a)) typename iterator_traits<F>::value_type; }
template <class F> void uninitialized_value_construct(F a, F b) { for (; a != b; ++a) ::new ((void*)__builtin_addressof(*a)) typename iterator_traits<F>::value_type(); }
template <class F, class N> F uninitialized_value_construct_n(F a, N n) { F c = a; try { for (; n > 0; --n, (void)++c) ::new ((void*)__builtin_addressof(*c)) typename iterator_traits<F>::value_type(); return c; } catch (...) { std::destroy(a, c); throw; } }
template <class T> T* __relocate_copy(T* a, T* b, T* d) { for (; a != b; ++a, (void)++d) ::new ((void*)d) T(std::move(*a)); return d; }
// moves each element and destroys it at once, as vector does when moving cannot throw
template <class T> inline constexpr bool __use_relocate = is_nothrow_move_constructible_v<T> && is_nothrow_destructible_v<T>;
template <class T> T* __relocate(T* a, T* b, T* d) { if constexpr (is_trivially_copyable_v<T>) { size_t n = b - a; if (n) __memmove(d, a, n * sizeof(T)); return d + n; } else { for (; a != b; ++a, (void)++d) { ::new ((void*)d) T(std::move(*a)); __builtin_destroy(a); } return d; } }
// moves (or copies, when moving may throw) into raw storage
template <class T> T* __relocate_into(T* a, T* b, T* d) {
  if constexpr (is_nothrow_move_constructible_v<T> || !is_copy_constructible_v<T>) { for (; a != b; ++a, (void)++d) ::new ((void*)d) T(std::move(*a)); return d; }
  else return std::__uninit_copy((const T*)a, (const T*)b, d);
}
}
