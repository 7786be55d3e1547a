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
inline int getchar() { return __getc(); }
inline int fgetc(FILE* f) { return __getc(); }
inline int getc(FILE* f) { return __getc(); }
inline char* fgets(char* s, int n, FILE* f) { int i = 0; while (i < n - 1) { int c = __getc(); if (c < 0) break; s[i++] = (char)c; if (c == '\n') break; } if (i == 0) return nullptr; s[i] = 0; return s; }
inline unsigned long fwrite(const void* p, unsigned long size, unsigned long n, FILE* f) { __out(f->n, (const char*)p, size * n); return n; }
inline int ferror(FILE* f) { return 0; }
inline int feof(FILE* f) { return __peekc() < 0; }
inline int setvbuf(FILE* f, char* b, int mode, unsigned long n) { if (mode != 0) __refuse("setvbuf"); return 0; }
inline void setbuf(FILE* f, char* b) { __refuse("setbuf"); }
inline void perror(const char* s) { __refuse("perror"); }
namespace std { using ::FILE; using ::printf; using ::fprintf; using ::sprintf; using ::snprintf; using ::vprintf; using ::vsnprintf; using ::putchar; using ::puts; using ::fputs; using ::fputc; using ::putc; using ::fflush; using ::getchar; using ::fgetc; using ::getc; using ::fgets; using ::fwrite; using ::ferror; using ::feof; using ::setvbuf; using ::setbuf; using ::perror; }
