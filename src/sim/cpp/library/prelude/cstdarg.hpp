// <cstdarg>
struct __va { char* p; };
typedef __va* __va_ptr;
typedef long va_list[1];
#define va_start(ap, n) __builtin_va_start(ap, n)
#define va_end(ap) __builtin_va_end(ap)
#define va_copy(d, s) ((d)[0] = (s)[0])
#define va_arg(ap, t) __builtin_va_arg(ap, t)
namespace std { using ::va_list; }
