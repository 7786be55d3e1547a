// <cstddef>: the global names
using std::size_t;
using std::ptrdiff_t;
using std::max_align_t;
#define NULL __null
#define __null 0L
#define offsetof(t, m) __builtin_offsetof(t, m)
