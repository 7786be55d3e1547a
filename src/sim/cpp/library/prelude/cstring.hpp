// <cstring>
// needs: cstddef
extern "C" {
void* memcpy(void* d, const void* s, unsigned long n) __leaf(memcpy);
void* memmove(void* d, const void* s, unsigned long n) __leaf(memmove);
void* memset(void* d, int c, unsigned long n) __leaf(memset);
int memcmp(const void* a, const void* b, unsigned long n) __leaf(memcmp);
unsigned long strlen(const char* s) __leaf(strlen);
int strcmp(const char* a, const char* b) __leaf(strcmp);
int strncmp(const char* a, const char* b, unsigned long n) __leaf(strncmp);
char* strcpy(char* d, const char* s) __leaf(strcpy);
char* strncpy(char* d, const char* s, unsigned long n) __leaf(strncpy);
char* strcat(char* d, const char* s) __leaf(strcat);
char* strncat(char* d, const char* s, unsigned long n) __leaf(strncat);
const char* __strchr(const char* s, int c) __leaf(strchr);
const char* __strrchr(const char* s, int c) __leaf(strrchr);
const char* __strstr(const char* s, const char* t) __leaf(strstr);
char* strdup(const char* s);
}
inline const char* strchr(const char* s, int c) { return __strchr(s, c); }
inline char* strchr(char* s, int c) { return const_cast<char*>(__strchr(s, c)); }
inline const char* strrchr(const char* s, int c) { return __strrchr(s, c); }
inline char* strrchr(char* s, int c) { return const_cast<char*>(__strrchr(s, c)); }
inline const char* strstr(const char* s, const char* t) { return __strstr(s, t); }
inline char* strstr(char* s, const char* t) { return const_cast<char*>(__strstr(s, t)); }
inline const void* memchr(const void* s, int c, unsigned long n) { return __memchr(s, c, n); }
inline void* memchr(void* s, int c, unsigned long n) { return const_cast<void*>(__memchr(s, c, n)); }
inline unsigned long strspn(const char* s, const char* a) { unsigned long n = 0; while (s[n] && __strchr(a, s[n])) ++n; return n; }
inline unsigned long strcspn(const char* s, const char* a) { unsigned long n = 0; while (s[n] && !__strchr(a, s[n])) ++n; return n; }
inline const char* strpbrk(const char* s, const char* a) { for (; *s; ++s) if (__strchr(a, *s)) return s; return nullptr; }
inline char* strpbrk(char* s, const char* a) { for (; *s; ++s) if (__strchr(a, *s)) return s; return nullptr; }
inline char* __strtok_at = nullptr;
inline char* strtok(char* s, const char* d) {
  if (!s) s = __strtok_at;
  if (!s) return nullptr;
  s += strspn(s, d);
  if (!*s) { __strtok_at = nullptr; return nullptr; }
  char* e = s + strcspn(s, d);
  if (*e) { *e = 0; __strtok_at = e + 1; } else __strtok_at = nullptr;
  return s;
}
extern "C" void* __malloc_for_strdup(unsigned long n) __leaf(malloc);
inline char* strdup(const char* s) { unsigned long n = strlen(s) + 1; char* p = (char*)__malloc_for_strdup(n); memcpy(p, s, n); return p; }
namespace std { using ::memcpy; using ::memmove; using ::memset; using ::memcmp; using ::memchr; using ::strlen; using ::strcmp; using ::strncmp; using ::strcpy; using ::strncpy; using ::strcat; using ::strncat; using ::strchr; using ::strrchr; using ::strstr; using ::strspn; using ::strcspn; using ::strpbrk; using ::strtok; }
