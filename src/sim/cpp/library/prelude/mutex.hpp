// <mutex>: with one thread a lock is a flag
// needs: utility exception
namespace std {
struct defer_lock_t {}; struct adopt_lock_t {}; struct try_to_lock_t {}; inline constexpr defer_lock_t defer_lock{}; inline constexpr adopt_lock_t adopt_lock{}; inline constexpr try_to_lock_t try_to_lock{};
class mutex { public: bool _l = false; char _pad[39]; constexpr mutex() noexcept : _pad{} {} mutex(const mutex&) = delete; void lock() { if (_l) __refuse("std::mutex locked twice by one thread"); _l = true; } bool try_lock() { if (_l) return false; return _l = true; } void unlock() { _l = false; } };
class recursive_mutex { public: int _n = 0; void lock() { ++_n; } bool try_lock() { ++_n; return true; } void unlock() { --_n; } };
template <class M> class lock_guard { public: M& _m; explicit lock_guard(M& m) : _m(m) { m.lock(); } lock_guard(M& m, adopt_lock_t) : _m(m) {} ~lock_guard() { _m.unlock(); } lock_guard(const lock_guard&) = delete; };
template <class M> class unique_lock { public: M* _m; bool _o; unique_lock() noexcept : _m(nullptr), _o(false) {} explicit unique_lock(M& m) : _m(&m), _o(false) { lock(); } unique_lock(M& m, defer_lock_t) noexcept : _m(&m), _o(false) {} unique_lock(unique_lock&& o) noexcept : _m(o._m), _o(o._o) { o._m = nullptr; o._o = false; } ~unique_lock() { if (_o) unlock(); } void lock() { _m->lock(); _o = true; } void unlock() { _m->unlock(); _o = false; } bool owns_lock() const noexcept { return _o; } explicit operator bool() const noexcept { return _o; } };
template <class... M> class scoped_lock { public: void (*_u)(void*); void* _p; scoped_lock(M&... m) { (m.lock(), ...); if constexpr (sizeof...(M) == 1) { _p = (static_cast<void*>(&m), ...); _u = [](void* p) { (static_cast<M*>(p)->unlock(), ...); }; } else __refuse("std::scoped_lock of several mutexes"); } ~scoped_lock() { _u(_p); } scoped_lock(const scoped_lock&) = delete; };
struct once_flag { bool _d = false; }; template <class F, class... A> void call_once(once_flag& o, F&& f, A&&... a) { if (!o._d) { std::forward<F>(f)(std::forward<A>(a)...); o._d = true; } }
}
