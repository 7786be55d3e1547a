// functions that throw library errors, declared before their classes
// needs: exception
namespace std {
void __throw_out_of_range(const char* s);
void __throw_length_error(const char* s);
void __throw_invalid_argument(const char* s);
void __throw_logic_error(const char* s);
// "name: what (which is A) >= size (which is B)"
inline void __throw_out_of_range_fmt(const char* where, const char* what, const char* than, size_t a, size_t b) {
  char buf[256]; char* p = buf;
  for (const char* s = where; *s; ++s) *p++ = *s;
  for (const char* s = ": "; *s; ++s) *p++ = *s;
  for (const char* s = what; *s; ++s) *p++ = *s;
  for (const char* s = " (which is "; *s; ++s) *p++ = *s;
  char d[24]; int n = 0; do { d[n++] = char('0' + a % 10); a /= 10; } while (a); while (n) *p++ = d[--n];
  for (const char* s = ") "; *s; ++s) *p++ = *s;
  for (const char* s = than; *s; ++s) *p++ = *s;
  for (const char* s = " (which is "; *s; ++s) *p++ = *s;
  do { d[n++] = char('0' + b % 10); b /= 10; } while (b); while (n) *p++ = d[--n];
  *p++ = ')'; *p = 0;
  __throw_out_of_range(buf);
}
}
