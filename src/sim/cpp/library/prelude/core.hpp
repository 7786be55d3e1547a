// What every translation unit has: fundamental names, allocation functions, std::initializer_list.
namespace std {
typedef unsigned long size_t;
typedef long ptrdiff_t;
typedef decltype(nullptr) nullptr_t;
typedef long double max_align_t;
enum class align_val_t : size_t {};
struct nothrow_t { explicit nothrow_t() = default; };
inline constexpr nothrow_t nothrow{};
enum class byte : unsigned char {};
template <class T> class initializer_list {
public:
  typedef T value_type; typedef const T& reference; typedef const T& const_reference; typedef size_t size_type; typedef const T* iterator; typedef const T* const_iterator;
  const T* _M_array; size_t _M_len;
  constexpr initializer_list() noexcept : _M_array(nullptr), _M_len(0) {}
  constexpr size_t size() const noexcept { return _M_len; }
  constexpr const T* begin() const noexcept { return _M_array; }
  constexpr const T* end() const noexcept { return _M_array + _M_len; }
};
template <class T> constexpr const T* begin(initializer_list<T> l) noexcept { return l.begin(); }
template <class T> constexpr const T* end(initializer_list<T> l) noexcept { return l.end(); }
}
extern "C" {
void* __opnew(unsigned long n) __leaf(opnew);
void* __opnewarr(unsigned long n) __leaf(opnewarr);
void __opdelete(void* p) noexcept __leaf(opdelete);
void __opdeletesized(void* p, unsigned long n) noexcept __leaf(opdeletesized);
void __opdeletecheck(void* p, unsigned long n) noexcept __leaf(opdeletecheck);
void __opdeletearr(void* p) noexcept __leaf(opdeletearr);
void __refuse(const char* what) __leaf(refuse);
void __varies(const char* what) __leaf(varies);
void __out(int stream, const char* p, unsigned long n) __leaf(out);
void __outc(int stream, int c) __leaf(outc);
void __flush(int stream) __leaf(flush);
int __getc() __leaf(getc);
int __peekc() __leaf(peekc);
int __fmt(char* buf, double v, int kind, int prec, int alt) __leaf(fmt);
double __strtod(const char* s, long* used) __leaf(strtod);
long __now() __leaf(now);
unsigned long __hash_bytes(const void* p, unsigned long n) __leaf(hashbytes);
unsigned long __hash_double(double v) __leaf(hashdouble);
unsigned long __hash_float(double v) __leaf(hashfloat);
unsigned long __double_bits(double v) __leaf(bits);
double __double_from_bits(unsigned long v) __leaf(frombits);
void __abort() __leaf(abort);
void __terminate() __leaf(terminate);
void* __memcpy(void* d, const void* s, unsigned long n) __leaf(memcpy);
void* __memmove(void* d, const void* s, unsigned long n) __leaf(memmove);
void* __memset(void* d, int c, unsigned long n) __leaf(memset);
int __memcmp(const void* a, const void* b, unsigned long n) __leaf(memcmp);
const void* __memchr(const void* a, int c, unsigned long n) __leaf(memchr);
unsigned long __strlen(const char* s) __leaf(strlen);
int __exc_current() __leaf(exccurrent);
void __exc_ref(int e) __leaf(excref);
void __exc_unref(int e) __leaf(excunref);
void __exc_rethrow(int e) __leaf(excrethrow);
int __uncaught() __leaf(uncaught);
const char* __type_name(int t) __leaf(typename);
}
void* operator new(unsigned long n, void* p) noexcept { return p; }
void* operator new[](unsigned long n, void* p) noexcept { return p; }
