// <cstdlib>
// needs: cstddef
extern "C" {
void* malloc(unsigned long n) __leaf(malloc);
void* calloc(unsigned long n, unsigned long s) __leaf(calloc);
void* realloc(void* p, unsigned long n) __leaf(realloc);
void free(void* p) __leaf(free);
void exit(int code) __leaf(exit);
void _Exit(int code) __leaf(quickexit);
void quick_exit(int code) __leaf(quickexit);
void abort() __leaf(abort);
int atexit(void (*f)()) __leaf(atexit);
}
#define EXIT_SUCCESS 0
#define EXIT_FAILURE 1
#define RAND_MAX 2147483647
struct div_t { int quot, rem; };
struct ldiv_t { long quot, rem; };
inline int abs(int x) { return x < 0 ? -x : x; }
inline long labs(long x) { return x < 0 ? -x : x; }
inline long long llabs(long long x) { return x < 0 ? -x : x; }
inline div_t div(int a, int b) { return div_t{a / b, a % b}; }
inline bool __space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
inline int __digit(char c) { if (c >= '0' && c <= '9') return c - '0'; if (c >= 'a' && c <= 'z') return c - 'a' + 10; if (c >= 'A' && c <= 'Z') return c - 'A' + 10; return 99; }
// the magnitude, saturating; *neg, *any and *over tell the rest
inline unsigned long __digits(const char*& s, int base, bool* neg, bool* any, bool* over) {
  while (__space(*s)) ++s;
  *neg = false; *any = false; *over = false;
  if (*s == '-') { *neg = true; ++s; } else if (*s == '+') ++s;
  if ((base == 0 || base == 16) && *s == '0' && (s[1] == 'x' || s[1] == 'X') && __digit(s[2]) < 16) { s += 2; base = 16; }
  else if (base == 0) base = *s == '0' ? 8 : 10;
  unsigned long v = 0;
  for (; __digit(*s) < base; ++s) { *any = true; unsigned long d = __digit(*s); if (v > (18446744073709551615ul - d) / base) *over = true; else v = v * base + d; }
  return v;
}
inline int* __errno_location() { static int e = 0; return &e; }
inline long strtol(const char* s, char** end, int base) {
  const char* p = s; bool neg, any, over;
  unsigned long v = __digits(p, base, &neg, &any, &over);
  if (end) *end = const_cast<char*>(any ? p : s);
  if (over || v > (neg ? 9223372036854775808ul : 9223372036854775807ul)) { *__errno_location() = 34; return neg ? -9223372036854775807l - 1 : 9223372036854775807l; }
  return neg ? (long)(0ul - v) : (long)v;
}
inline unsigned long strtoul(const char* s, char** end, int base) {
  const char* p = s; bool neg, any, over;
  unsigned long v = __digits(p, base, &neg, &any, &over);
  if (end) *end = const_cast<char*>(any ? p : s);
  if (over) { *__errno_location() = 34; return 18446744073709551615ul; }
  return neg ? 0ul - v : v;
}
inline long long strtoll(const char* s, char** end, int base) { return strtol(s, end, base); }
inline unsigned long long strtoull(const char* s, char** end, int base) { return strtoul(s, end, base); }
inline double strtod(const char* s, char** end) { long used = 0; double v = __strtod(s, &used); if (end) *end = const_cast<char*>(s + used); return v; }
inline float strtof(const char* s, char** end) { return (float)strtod(s, end); }
inline int atoi(const char* s) { return (int)strtol(s, nullptr, 10); }
inline long atol(const char* s) { return strtol(s, nullptr, 10); }
inline long long atoll(const char* s) { return strtol(s, nullptr, 10); }
inline double atof(const char* s) { return strtod(s, nullptr); }
inline char* getenv(const char*) { __refuse("getenv"); return nullptr; }
inline int system(const char*) { __refuse("system"); return 0; }
// glibc's additive feedback generator
struct __rand_state { int r[34]; int f; int b; bool ready; };
inline __rand_state __rand{};
inline int __rand_step() {
  unsigned v = (unsigned)__rand.r[__rand.f] + (unsigned)__rand.r[__rand.b];
  __rand.r[__rand.f] = (int)v;
  if (++__rand.f >= 31) __rand.f = 0;
  if (++__rand.b >= 31) __rand.b = 0;
  return (int)(v >> 1);
}
inline void srand(unsigned seed) {
  if (seed == 0) seed = 1;
  __rand.r[0] = (int)seed;
  int word = (int)seed;
  for (int i = 1; i < 31; ++i) { long hi = word / 127773; long lo = word % 127773; long w = 16807 * lo - 2836 * hi; if (w < 0) w += 2147483647; word = (int)w; __rand.r[i] = word; }
  __rand.f = 3; __rand.b = 0; __rand.ready = true;
  for (int i = 0; i < 310; ++i) __rand_step();
}
inline int rand() { if (!__rand.ready) srand(1); return __rand_step(); }
// glibc sorts with a merge sort through a temporary buffer
inline void __msort(char* b, unsigned long n, unsigned long s, int (*cmp)(const void*, const void*), char* tmp) {
  if (n <= 1) return;
  unsigned long n1 = n / 2, n2 = n - n1;
  char *b1 = b, *b2 = b + n1 * s;
  __msort(b1, n1, s, cmp, tmp); __msort(b2, n2, s, cmp, tmp);
  char* t = tmp;
  while (n1 > 0 && n2 > 0) { if (cmp(b1, b2) <= 0) { __memcpy(t, b1, s); b1 += s; --n1; } else { __memcpy(t, b2, s); b2 += s; --n2; } t += s; }
  if (n1 > 0) __memcpy(t, b1, n1 * s);
  __memcpy(b, tmp, (n - n2) * s);
}
inline void qsort(void* base, unsigned long n, unsigned long size, int (*cmp)(const void*, const void*)) {
  if (n < 2) return;
  char* tmp = static_cast<char*>(__opnew(n * size));
  __msort(static_cast<char*>(base), n, size, cmp, tmp);
  __opdelete(tmp);
}
inline void* bsearch(const void* key, const void* base, unsigned long n, unsigned long size, int (*cmp)(const void*, const void*)) {
  unsigned long l = 0, u = n;
  while (l < u) { unsigned long i = (l + u) / 2; const char* p = (const char*)base + i * size; int c = cmp(key, p); if (c < 0) u = i; else if (c > 0) l = i + 1; else return (void*)p; }
  return nullptr;
}
namespace std { using ::malloc; using ::calloc; using ::realloc; using ::free; using ::exit; using ::_Exit; using ::quick_exit; using ::abort; using ::atexit; using ::abs; using ::labs; using ::llabs; using ::div; using ::div_t; using ::strtol; using ::strtoul; using ::strtoll; using ::strtoull; using ::strtod; using ::strtof; using ::atoi; using ::atol; using ::atoll; using ::atof; using ::getenv; using ::system; using ::rand; using ::srand; using ::qsort; using ::bsearch;
inline long abs(long x) { return x < 0 ? -x : x; }
inline long long abs(long long x) { return x < 0 ? -x : x; }
inline double abs(double x) { return x < 0 ? -x : x == 0 ? 0.0 : x; }
inline float abs(float x) { return x < 0 ? -x : x == 0 ? 0.0f : x; }
}
