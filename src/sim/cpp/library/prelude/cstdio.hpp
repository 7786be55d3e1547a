// <cstdio>
// needs: cstdarg
extern "C" {
struct FILE { int n; int pad; };
int printf(const char* fmt, ...) __leaf(printf);
int fprintf(FILE* f, const char* fmt, ...) __leaf(fprintf);
int sprintf(char* buf, const char* fmt, ...) __leaf(sprintf);
int snprintf(char* buf, unsigned long n, const char* fmt, ...) __leaf(snprintf);
int vprintf(const char* fmt, va_list ap) __leaf(vprintf);
int vsnprintf(char* buf, unsigned long n, const char* fmt, va_list ap) __leaf(vsnprintf);
}
extern FILE __stdin_file, __stdout_file, __stderr_file;
FILE __stdin_file{0, 0}; FILE __stdout_file{1, 0}; FILE __stderr_file{2, 0};
#define stdin (&__stdin_file)
#define stdout (&__stdout_file)
#define stderr (&__stderr_file)
#define EOF (-1)
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#define BUFSIZ 8192
#define _IONBF 2
#define _IOLBF 1
#define _IOFBF 0
inline int putchar(int c) { __outc(1, c); return (unsigned char)c; }
inline int puts(const char* s) { unsigned long n = __strlen(s); __out(1, s, n); __outc(1, '\n'); return 1; }
inline int fputs(const char* s, FILE* f) { __out(f->n, s, __strlen(s)); return 1; }
inline int fputc(int c, FILE* f) { __outc(f->n, c); return (unsigned char)c; }
inline int putc(int c, FILE* f) { __outc(f->n, c); return (unsigned char)c; }
inline int fflush(FILE* f) { if (!f) __flush(1); else __flush(f->n); return 0; }
inline int __getc_of(FILE* f) { if (f->n != 0) __refuse("reading from an output stream"); int c = __getc(); if (c < 0) f->pad = 1; return c; }
inline int getchar() { return __getc_of(&__stdin_file); }
inline int fgetc(FILE* f) { return __getc_of(f); }
inline int getc(FILE* f) { return __getc_of(f); }
inline char* fgets(char* s, int n, FILE* f) { int i = 0; while (i < n - 1) { int c = __getc_of(f); if (c < 0) break; s[i++] = (char)c; if (c == '\n') break; } if (i == 0) return nullptr; s[i] = 0; return s; }
inline unsigned long fwrite(const void* p, unsigned long size, unsigned long n, FILE* f) { __out(f->n, (const char*)p, size * n); return n; }
inline int ferror(FILE* f) { return 0; }
inline int feof(FILE* f) { return f->pad; }
inline void clearerr(FILE* f) { f->pad = 0; }
inline FILE* fopen(const char* name, const char* mode) { __refuse("std::fopen"); return nullptr; }
inline FILE* freopen(const char* name, const char* mode, FILE* f) { __refuse("std::freopen"); return nullptr; }
inline FILE* tmpfile() { __refuse("std::tmpfile"); return nullptr; }
inline int fclose(FILE* f) { __refuse("std::fclose"); return 0; }
inline int remove(const char* name) { __refuse("std::remove"); return 0; }
inline int rename(const char* a, const char* b) { __refuse("std::rename"); return 0; }
inline int ungetc(int c, FILE* f) { __refuse("std::ungetc"); return c; }
inline long ftell(FILE* f) { __refuse("std::ftell"); return 0; }
inline int fseek(FILE* f, long o, int w) { __refuse("std::fseek"); return 0; }
inline void rewind(FILE* f) { __refuse("std::rewind"); }
inline unsigned long fread(void* p, unsigned long size, unsigned long n, FILE* f) { char* q = static_cast<char*>(p); unsigned long k = 0; for (; k < size * n; ++k) { int c = __getc_of(f); if (c < 0) break; q[k] = (char)c; } return size ? k / size : 0; }
inline int vsprintf(char* buf, const char* fmt, va_list ap) { return vsnprintf(buf, 0x7fffffff, fmt, ap); }
inline int vfprintf(FILE* f, const char* fmt, va_list ap) { if (f->n != 1) __refuse("std::vfprintf"); return vprintf(fmt, ap); }
// input: one character after the other, from a string or from stdin
struct __scan_src { const char* s; FILE* f; long n; };
inline int __scan_peek(__scan_src& x) { if (x.s) return *x.s ? (unsigned char)*x.s : -1; return __peekc(); }
inline int __scan_next(__scan_src& x) { ++x.n; if (x.s) return *x.s ? (unsigned char)*x.s++ : -1; return __getc_of(x.f); }
inline bool __scan_space(int c) { return c == ' ' || (c >= 9 && c <= 13); }
inline int __scan_digit(int c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'z' ? c - 'a' + 10 : c >= 'A' && c <= 'Z' ? c - 'A' + 10 : 99; }
inline int __scan(__scan_src& x, const char* f, va_list ap) {
  int done = 0; bool any = false;
  for (; *f; ++f) {
    if (__scan_space((unsigned char)*f)) { while (__scan_space(__scan_peek(x))) __scan_next(x); continue; }
    if (*f != '%') { if (__scan_peek(x) < 0) return done || any ? done : -1; if (__scan_peek(x) != (unsigned char)*f) return done; __scan_next(x); continue; }
    ++f;
    if (*f == '%') { while (__scan_space(__scan_peek(x))) __scan_next(x); if (__scan_peek(x) != '%') return __scan_peek(x) < 0 && !done ? -1 : done; __scan_next(x); continue; }
    bool skip = false; if (*f == '*') { skip = true; ++f; }
    int width = 0; while (*f >= '0' && *f <= '9') width = width * 10 + (*f++ - '0');
    int size = 4; if (*f == 'h') { size = 2; if (*++f == 'h') { size = 1; ++f; } } else if (*f == 'l') { size = 8; if (*++f == 'l') ++f; } else if (*f == 'z' || *f == 'j' || *f == 't') { size = 8; ++f; } else if (*f == 'L') { size = 16; ++f; }
    char k = *f;
    if (k != 'c' && k != '[' && k != 'n') while (__scan_space(__scan_peek(x))) __scan_next(x);
    if (k == 'n') { if (!skip) *va_arg(ap, int*) = (int)x.n; continue; }
    if (__scan_peek(x) < 0) return done ? done : -1;
    if (k == 'd' || k == 'u' || k == 'i' || k == 'x' || k == 'X' || k == 'o' || k == 'p') {
      if (k == 'p') __refuse("%p in scanf");
      int left = width ? width : 1 << 30; bool neg = false; int c = __scan_peek(x);
      if (c == '-' || c == '+') { neg = c == '-'; __scan_next(x); --left; }
      unsigned long base = k == 'x' || k == 'X' ? 16 : k == 'o' ? 8 : k == 'i' ? 0 : 10, v = 0; bool got = false;
      if (left > 0 && (base == 0 || base == 16) && __scan_peek(x) == '0') { __scan_next(x); --left; got = true; if (left > 0 && (__scan_peek(x) | 32) == 'x') { __scan_next(x); --left; got = false; base = 16; } else if (!base) base = 8; }
      if (!base) base = 10;
      while (left > 0 && (unsigned long)__scan_digit(__scan_peek(x)) < base) { v = v * base + __scan_digit(__scan_next(x)); --left; got = true; }
      if (!got) return done;
      if (skip) continue;
      long r = neg ? -(long)v : (long)v;
      if (size == 8) *va_arg(ap, long*) = r; else if (size == 4) *va_arg(ap, int*) = (int)r; else if (size == 2) *va_arg(ap, short*) = (short)r; else *va_arg(ap, char*) = (char)r;
      ++done;
    } else if (k == 'f' || k == 'g' || k == 'e' || k == 'a' || k == 'F' || k == 'G' || k == 'E') {
      if (size == 16) __refuse("%Lf in scanf");
      char b[64]; int n = 0, left = width ? width : 63; int c = __scan_peek(x); bool digits = false, dot = false;
      if (c == '-' || c == '+') { b[n++] = (char)__scan_next(x); --left; }
      for (; left > 0 && n < 60; --left) { c = __scan_peek(x); if (c >= '0' && c <= '9') digits = true; else if (c == '.' && !dot) dot = true; else break; b[n++] = (char)__scan_next(x); }
      if (!digits) { if ((c | 32) == 'i' || (c | 32) == 'n') __refuse("inf or nan in scanf"); return done; }
      if (left > 0 && (__scan_peek(x) | 32) == 'e') { b[n++] = (char)__scan_next(x); --left; c = __scan_peek(x); if (left > 0 && (c == '-' || c == '+')) { b[n++] = (char)__scan_next(x); --left; } bool e = false; while (left-- > 0 && (c = __scan_peek(x)) >= '0' && c <= '9' && n < 62) { b[n++] = (char)__scan_next(x); e = true; } if (!e) return done; }
      b[n] = 0;
      if (skip) continue;
      long used; double v = __strtod(b, &used);
      if (size == 8) *va_arg(ap, double*) = v; else *va_arg(ap, float*) = (float)v;
      ++done;
    } else if (k == 's') {
      char* d = skip ? nullptr : va_arg(ap, char*); int left = width ? width : 1 << 30;
      while (left-- > 0 && __scan_peek(x) >= 0 && !__scan_space(__scan_peek(x))) { int c = __scan_next(x); if (d) *d++ = (char)c; }
      if (d) { *d = 0; ++done; }
    } else if (k == 'c') {
      char* d = skip ? nullptr : va_arg(ap, char*); int left = width ? width : 1;
      for (; left > 0 && __scan_peek(x) >= 0; --left) { int c = __scan_next(x); if (d) *d++ = (char)c; }
      if (left > 0) return done ? done : -1;
      if (d) ++done;
    } else if (k == '[') {
      ++f; bool inv = false; if (*f == '^') { inv = true; ++f; }
      const char* set = f; if (*f == ']') ++f; while (*f && *f != ']') ++f;
      char* d = skip ? nullptr : va_arg(ap, char*); int left = width ? width : 1 << 30; bool got = false;
      while (left-- > 0) { int c = __scan_peek(x); if (c < 0) break; bool in = false; for (const char* p = set; p < f; ++p) { if (p + 2 < f && p[1] == '-') { if (c >= (unsigned char)p[0] && c <= (unsigned char)p[2]) in = true; p += 2; } else if (c == (unsigned char)*p) in = true; } if (in == inv) break; __scan_next(x); got = true; if (d) *d++ = (char)c; }
      if (!got) return done;
      if (d) { *d = 0; ++done; }
    } else __refuse("this conversion in scanf");
    any = true;
  }
  return done;
}
inline int scanf(const char* fmt, ...) { va_list ap; va_start(ap, fmt); __scan_src x{nullptr, &__stdin_file, 0}; int r = __scan(x, fmt, ap); va_end(ap); return r; }
inline int fscanf(FILE* f, const char* fmt, ...) { va_list ap; va_start(ap, fmt); __scan_src x{nullptr, f, 0}; int r = __scan(x, fmt, ap); va_end(ap); return r; }
inline int sscanf(const char* s, const char* fmt, ...) { va_list ap; va_start(ap, fmt); __scan_src x{s, nullptr, 0}; int r = __scan(x, fmt, ap); va_end(ap); return r; }
inline int vsscanf(const char* s, const char* fmt, va_list ap) { __scan_src x{s, nullptr, 0}; return __scan(x, fmt, ap); }
inline int setvbuf(FILE* f, char* b, int mode, unsigned long n) { if (mode != 0) __refuse("setvbuf"); return 0; }
inline void setbuf(FILE* f, char* b) { __refuse("setbuf"); }
inline void perror(const char* s) { __refuse("perror"); }
namespace std { using ::FILE; using ::printf; using ::fprintf; using ::sprintf; using ::snprintf; using ::vprintf; using ::vsnprintf; using ::putchar; using ::puts; using ::fputs; using ::fputc; using ::putc; using ::fflush; using ::getchar; using ::fgetc; using ::getc; using ::fgets; using ::fwrite; using ::ferror; using ::feof; using ::clearerr; using ::fopen; using ::freopen; using ::tmpfile; using ::fclose; using ::remove; using ::rename; using ::ungetc; using ::ftell; using ::fseek; using ::rewind; using ::fread; using ::scanf; using ::fscanf; using ::sscanf; using ::vsscanf; using ::setvbuf; using ::setbuf; using ::perror; }
