// <exception>, <new>, <typeinfo>'s classes
// needs: cstddef traits
namespace std {
class exception { public: exception() noexcept {} exception(const exception&) noexcept = default; exception& operator=(const exception&) noexcept = default; virtual ~exception() noexcept {} virtual const char* what() const noexcept { return "std::exception"; } };
class bad_exception : public exception { public: const char* what() const noexcept override { return "std::bad_exception"; } };
class bad_alloc : public exception { public: const char* what() const noexcept override { return "std::bad_alloc"; } };
class bad_array_new_length : public bad_alloc { public: const char* what() const noexcept override { return "std::bad_array_new_length"; } };
class bad_cast : public exception { public: const char* what() const noexcept override { return "std::bad_cast"; } };
class bad_typeid : public exception { public: const char* what() const noexcept override { return "std::bad_typeid"; } };
inline void __throw_bad_alloc() { throw bad_alloc(); }
inline void __throw_bad_array_new_length() { throw bad_array_new_length(); }
inline void __throw_bad_cast() { throw bad_cast(); }
inline void __throw_bad_typeid() { throw bad_typeid(); }
class type_info {
public:
  long _vp; int _id;
  const char* name() const noexcept { return __type_name(_id); }
  bool operator==(const type_info& o) const noexcept { return _id == o._id; }
  bool before(const type_info& o) const noexcept { __refuse("type_info::before"); return false; }
  unsigned long hash_code() const noexcept { __varies("type_info::hash_code"); return _id; }
  type_info(const type_info&) = delete;
};
class exception_ptr {
public:
  int _e;
  exception_ptr() noexcept : _e(0) {}
  exception_ptr(nullptr_t) noexcept : _e(0) {}
  explicit exception_ptr(int e) noexcept : _e(e) {}
  exception_ptr(const exception_ptr& o) noexcept : _e(o._e) { if (_e) __exc_ref(_e); }
  exception_ptr(exception_ptr&& o) noexcept : _e(o._e) { o._e = 0; }
  exception_ptr& operator=(const exception_ptr& o) noexcept { if (o._e) __exc_ref(o._e); int old = _e; _e = o._e; if (old) __exc_unref(old); return *this; }
  exception_ptr& operator=(exception_ptr&& o) noexcept { int old = _e; _e = o._e; o._e = 0; if (old) __exc_unref(old); return *this; }
  ~exception_ptr() { if (_e) __exc_unref(_e); }
  explicit operator bool() const noexcept { return _e != 0; }
  friend bool operator==(const exception_ptr& a, const exception_ptr& b) noexcept { return a._e == b._e; }
};
inline exception_ptr current_exception() noexcept { return exception_ptr(__exc_current()); }
[[noreturn]] inline void rethrow_exception(exception_ptr p) { int e = p._e; __exc_rethrow(e); }
template <class E> exception_ptr make_exception_ptr(E e) noexcept { try { throw e; } catch (...) { return current_exception(); } }
inline int uncaught_exceptions() noexcept { return __uncaught(); }
inline bool uncaught_exception() noexcept { return __uncaught() > 0; }
extern "C" void __terminate_now() __leaf(terminate);
[[noreturn]] inline void terminate() noexcept { __terminate_now(); }
typedef void (*terminate_handler)();
typedef void (*new_handler)();
extern "C" terminate_handler __set_terminate(terminate_handler) __leaf(setterminate);
inline terminate_handler set_terminate(terminate_handler h) noexcept { return __set_terminate(h); }
inline new_handler set_new_handler(new_handler) { __refuse("set_new_handler"); return nullptr; }
class nested_exception { exception_ptr _p; public: nested_exception() noexcept : _p(current_exception()) {} nested_exception(const nested_exception&) noexcept = default; virtual ~nested_exception() noexcept {} [[noreturn]] void rethrow_nested() const { if (_p) rethrow_exception(_p); terminate(); } exception_ptr nested_ptr() const noexcept { return _p; } };
template <class T> struct __nested : public T, public nested_exception { explicit __nested(const T& t) : T(t) {} };
template <class T> [[noreturn]] void throw_with_nested(T&& t) { throw __nested<remove_cvref_t<T>>(t); }
template <class E> void rethrow_if_nested(const E& e) { if (auto p = dynamic_cast<const nested_exception*>(&e)) p->rethrow_nested(); }
template <class T> T* launder(T* p) noexcept { return p; }
}
inline void* operator new(unsigned long n) { void* p = __opnew(n); if (!p) throw std::bad_alloc(); return p; }
inline void* operator new[](unsigned long n) { void* p = __opnewarr(n); if (!p) throw std::bad_alloc(); return p; }
inline void* operator new(unsigned long n, const std::nothrow_t&) noexcept { return __opnew(n); }
inline void* operator new[](unsigned long n, const std::nothrow_t&) noexcept { return __opnewarr(n); }
inline void operator delete(void* p) noexcept { __opdelete(p); }
inline void operator delete(void* p, unsigned long n) noexcept { __opdeletecheck(p, n); ::operator delete(p); }
inline void operator delete[](void* p) noexcept { __opdeletearr(p); }
inline void operator delete[](void* p, unsigned long n) noexcept { __opdeletearr(p); }
