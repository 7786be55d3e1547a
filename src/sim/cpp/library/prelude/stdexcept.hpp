// <stdexcept>
// needs: exception string
namespace std {
// the shared message of logic_error and runtime_error: a counted block in front of the text
struct __cow_string {
  char* _p;
  void _make(const char* s, size_t n) { long* b = static_cast<long*>(::operator new(n + 25)); b[0] = (long)n; b[1] = (long)n; b[2] = 0; _p = reinterpret_cast<char*>(b + 3); __memcpy(_p, s, n); _p[n] = 0; }
  __cow_string(const char* s) { _make(s, __strlen(s)); }
  __cow_string(const string& s) { _make(s.data(), s.size()); }
  __cow_string(const __cow_string& o) noexcept : _p(o._p) { ++reinterpret_cast<long*>(_p)[-1]; }
  __cow_string& operator=(const __cow_string& o) noexcept { if (_p != o._p) { ++reinterpret_cast<long*>(o._p)[-1]; _drop(); _p = o._p; } return *this; }
  void _drop() { long* b = reinterpret_cast<long*>(_p) - 3; if (b[2]-- == 0) ::operator delete(b); }
  ~__cow_string() { _drop(); }
};
class logic_error : public exception { __cow_string _m; public: explicit logic_error(const string& s) : _m(s) {} explicit logic_error(const char* s) : _m(s) {} logic_error(const logic_error&) noexcept = default; logic_error& operator=(const logic_error&) noexcept = default; const char* what() const noexcept override { return _m._p; } };
class runtime_error : public exception { __cow_string _m; public: explicit runtime_error(const string& s) : _m(s) {} explicit runtime_error(const char* s) : _m(s) {} runtime_error(const runtime_error&) noexcept = default; runtime_error& operator=(const runtime_error&) noexcept = default; const char* what() const noexcept override { return _m._p; } };
#define __EXC(name, base) class name : public base { public: explicit name(const string& s) : base(s) {} explicit name(const char* s) : base(s) {} };
__EXC(domain_error, logic_error) __EXC(invalid_argument, logic_error) __EXC(length_error, logic_error) __EXC(out_of_range, logic_error) __EXC(range_error, runtime_error) __EXC(overflow_error, runtime_error) __EXC(underflow_error, runtime_error)
#undef __EXC
inline void __throw_out_of_range(const char* s) { throw out_of_range(s); }
inline void __throw_length_error(const char* s) { throw length_error(s); }
inline void __throw_invalid_argument(const char* s) { throw invalid_argument(s); }
inline void __throw_logic_error(const char* s) { throw logic_error(s); }
}
