// <ctime>: the clock differs from run to run
// needs: cstddef
typedef long time_t; typedef long clock_t;
#define CLOCKS_PER_SEC 1000000l
inline time_t time(time_t* t) { long v = __now() / 1000; if (t) *t = v; return v; }
inline clock_t clock() { return __now() * 1000; }
inline double difftime(time_t a, time_t b) { return (double)(a - b); }
namespace std { using ::time_t; using ::clock_t; using ::time; using ::clock; using ::difftime; }
