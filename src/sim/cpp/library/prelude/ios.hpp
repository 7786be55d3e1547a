// <ios>, <streambuf>, <ostream>, <istream> for char
// needs: string stdexcept
namespace std {
typedef long streamsize;
typedef long streamoff;
template <class S> class fpos { long _o; public: fpos(long o = 0) : _o(o) {} operator long() const { return _o; } };
typedef fpos<int> streampos;
class ios_base {
public:
  typedef int fmtflags; typedef int iostate; typedef int openmode; typedef int seekdir;
  static constexpr int boolalpha = 1, dec = 2, fixed = 4, hex = 8, internal = 16, left = 32, oct = 64, right = 128, scientific = 256, showbase = 512, showpoint = 1024, showpos = 2048, skipws = 4096, unitbuf = 8192, uppercase = 16384, adjustfield = 176, basefield = 74, floatfield = 260;
  static constexpr int goodbit = 0, badbit = 1, eofbit = 2, failbit = 4;
  static constexpr int app = 1, ate = 2, binary = 4, in = 8, out = 16, trunc = 32;
  static constexpr int beg = 0, cur = 1, end = 2;
  class failure : public runtime_error { public: explicit failure(const string& s) : runtime_error(s) {} explicit failure(const char* s) : runtime_error(s) {} };
  int _flags; long _prec; long _width;
  ios_base() : _flags(dec | skipws), _prec(6), _width(0) {}
  virtual ~ios_base() {}
  int flags() const { return _flags; }
  int flags(int f) { int o = _flags; _flags = f; return o; }
  int setf(int f) { int o = _flags; _flags |= f; return o; }
  int setf(int f, int m) { int o = _flags; _flags = (_flags & ~m) | (f & m); return o; }
  void unsetf(int m) { _flags &= ~m; }
  long precision() const { return _prec; }
  long precision(long p) { long o = _prec; _prec = p; return o; }
  long width() const { return _width; }
  long width(long w) { long o = _width; _width = w; return o; }
  static bool sync_with_stdio(bool = true) { return true; }
};
template <class C, class T = char_traits<C>> class basic_streambuf {
public:
  virtual ~basic_streambuf() {}
  virtual void _put(const C* p, size_t n) {}
  virtual int _get() { return -1; }
  virtual int _peek() { return -1; }
  virtual void _unget() {}
  virtual int _sync() { return 0; }
  int sgetc() { return _peek(); }
  int sbumpc() { return _get(); }
  int snextc() { _get(); return _peek(); }
  int sputc(C c) { _put(&c, 1); return (unsigned char)c; }
  long sputn(const C* p, long n) { _put(p, n); return n; }
  int pubsync() { return _sync(); }
};
typedef basic_streambuf<char> streambuf;
template <class C, class T> class basic_ostream;
template <class C, class T = char_traits<C>> class basic_ios : public ios_base {
public:
  typedef C char_type; typedef T traits_type;
  basic_streambuf<C, T>* _sb; basic_ostream<C, T>* _tie; C _fill; int _state; int _exc;
  basic_ios() : _sb(nullptr), _tie(nullptr), _fill(C(' ')), _state(0), _exc(0) {}
  void init(basic_streambuf<C, T>* b) { _sb = b; _tie = nullptr; _fill = C(' '); _state = b ? 0 : 1; _exc = 0; _flags = dec | skipws; _prec = 6; _width = 0; }
  int rdstate() const { return _state; }
  void clear(int s = 0) { _state = _sb ? s : s | badbit; if (_exc & _state) throw failure("basic_ios::clear: iostream error"); }
  void setstate(int s) { clear(_state | s); }
  bool good() const { return _state == 0; }
  bool eof() const { return (_state & eofbit) != 0; }
  bool fail() const { return (_state & (failbit | badbit)) != 0; }
  bool bad() const { return (_state & badbit) != 0; }
  explicit operator bool() const { return !fail(); }
  bool operator!() const { return fail(); }
  int exceptions() const { return _exc; }
  void exceptions(int e) { _exc = e; clear(_state); }
  C fill() const { return _fill; }
  C fill(C c) { C o = _fill; _fill = c; return o; }
  basic_streambuf<C, T>* rdbuf() const { return _sb; }
  basic_streambuf<C, T>* rdbuf(basic_streambuf<C, T>* b) { auto o = _sb; _sb = b; clear(); return o; }
  basic_ostream<C, T>* tie() const { return _tie; }
  basic_ostream<C, T>* tie(basic_ostream<C, T>* t) { auto o = _tie; _tie = t; return o; }
  basic_ios& copyfmt(const basic_ios& o) { _flags = o._flags; _prec = o._prec; _width = o._width; _fill = o._fill; _tie = o._tie; return *this; }
  C widen(char c) const { return C(c); }
  char narrow(C c, char) const { return char(c); }
};
typedef basic_ios<char> ios;
template <class C, class T = char_traits<C>> class basic_ostream : virtual public basic_ios<C, T> {
public:
  typedef basic_ios<C, T> __ios;
  basic_ostream() {}
  explicit basic_ostream(basic_streambuf<C, T>* b) { this->init(b); }
  virtual ~basic_ostream() {}
  bool _begin() { __ios& s = *this; if (s._tie && s._state == 0) s._tie->flush(); if (s._state == 0) return true; s.setstate(ios_base::failbit); return false; }
  void _end(__ios& s) { if (s._flags & ios_base::unitbuf) s._sb->_sync(); }
  // text with padding; `sign` leading characters stay in front of internal fill
  void _pad(const C* p, size_t n, size_t sign) {
    __ios& s = *this;
    long w = s._width;
    s._width = 0;
    if ((size_t)(w < 0 ? 0 : w) <= n) { s._sb->_put(p, n); return; }
    size_t k = w - n;
    int adj = s._flags & ios_base::adjustfield;
    if (adj == ios_base::left) { s._sb->_put(p, n); _fillout(s, k); }
    else if (adj == ios_base::internal && sign) { s._sb->_put(p, sign); _fillout(s, k); s._sb->_put(p + sign, n - sign); }
    else { _fillout(s, k); s._sb->_put(p, n); }
  }
  void _fillout(__ios& s, size_t k) { C c = s._fill; while (k--) s._sb->_put(&c, 1); }
  basic_ostream& _int(unsigned long v, bool neg, bool isSigned) {
    __ios& s = *this;
    if (!_begin()) return *this;
    char b[40]; int i = 40;
    int base = s._flags & ios_base::basefield;
    if (base == ios_base::hex) { const char* d = s._flags & ios_base::uppercase ? "0123456789ABCDEF" : "0123456789abcdef"; unsigned long x = v; do { b[--i] = d[x & 15]; x >>= 4; } while (x); }
    else if (base == ios_base::oct) { unsigned long x = v; do { b[--i] = char('0' + (x & 7)); x >>= 3; } while (x); }
    else { do { b[--i] = char('0' + v % 10); v /= 10; } while (v); }
    size_t sign = 0;
    if (base == ios_base::hex) { if ((s._flags & ios_base::showbase) && !(40 - i == 1 && b[i] == '0')) { b[--i] = s._flags & ios_base::uppercase ? 'X' : 'x'; b[--i] = '0'; sign = 2; } }
    else if (base == ios_base::oct) { if ((s._flags & ios_base::showbase) && b[i] != '0') b[--i] = '0'; }
    else if (neg) { b[--i] = '-'; sign = 1; }
    else if (isSigned && (s._flags & ios_base::showpos)) { b[--i] = '+'; sign = 1; }
    _pad(b + i, 40 - i, sign);
    _end(s);
    return *this;
  }
  basic_ostream& _float(double v) {
    __ios& s = *this;
    if (!_begin()) return *this;
    char b[1200];
    int f = s._flags & ios_base::floatfield;
    int prec = (int)s._prec;
    int n = 1 + __fmt(b + 1, v, f == ios_base::fixed ? 'f' : f == ios_base::scientific ? 'e' : f == ios_base::floatfield ? 'a' : 'g', f == ios_base::floatfield ? -1 : prec < 0 ? 6 : prec, (s._flags & ios_base::showpoint) != 0);
    char* p = b + 1; --n;
    if (s._flags & ios_base::uppercase) for (int i = 0; i < n; ++i) if (p[i] >= 'a' && p[i] <= 'z') p[i] -= 32;
    size_t sign = p[0] == '-' ? 1 : 0;
    if (!sign && (s._flags & ios_base::showpos)) { *--p = '+'; ++n; sign = 1; }
    if (f == ios_base::floatfield && n > (int)sign + 2 && p[sign] == '0') sign += 2;
    _pad(p, n, sign);
    _end(s);
    return *this;
  }
  basic_ostream& operator<<(bool v) { __ios& s = *this; if (s._flags & ios_base::boolalpha) { if (!_begin()) return *this; if (v) _pad("true", 4, 0); else _pad("false", 5, 0); _end(s); return *this; } return _int(v, false, true); }
  basic_ostream& operator<<(short v) { int base = this->_flags & ios_base::basefield; if (base == ios_base::hex || base == ios_base::oct) return _int((unsigned short)v, false, false); return _int(v < 0 ? 0ul - (unsigned long)(long)v : (unsigned long)v, v < 0, true); }
  basic_ostream& operator<<(unsigned short v) { return _int(v, false, false); }
  basic_ostream& operator<<(int v) { int base = this->_flags & ios_base::basefield; if (base == ios_base::hex || base == ios_base::oct) return _int((unsigned)v, false, false); return _int(v < 0 ? 0ul - (unsigned long)(long)v : (unsigned long)v, v < 0, true); }
  basic_ostream& operator<<(unsigned v) { return _int(v, false, false); }
  basic_ostream& operator<<(long v) { int base = this->_flags & ios_base::basefield; if (base == ios_base::hex || base == ios_base::oct) return _int((unsigned long)v, false, false); return _int(v < 0 ? 0ul - (unsigned long)v : (unsigned long)v, v < 0, true); }
  basic_ostream& operator<<(unsigned long v) { return _int(v, false, false); }
  basic_ostream& operator<<(long long v) { return *this << (long)v; }
  basic_ostream& operator<<(unsigned long long v) { return _int(v, false, false); }
  basic_ostream& operator<<(float v) { return _float(v); }
  basic_ostream& operator<<(double v) { return _float(v); }
  basic_ostream& operator<<(long double v) { __refuse("long double output"); return *this; }
  basic_ostream& operator<<(const void* p) { __ios& s = *this; __varies("an address"); int f = s._flags; s._flags = (f & ~(ios_base::basefield | ios_base::uppercase)) | ios_base::hex | ios_base::showbase; _int(reinterpret_cast<unsigned long>(p), false, false); s._flags = f; return *this; }
  basic_ostream& operator<<(nullptr_t) { return *this << "nullptr"; }
  basic_ostream& operator<<(basic_ostream& (*f)(basic_ostream&)) { return f(*this); }
  basic_ostream& operator<<(basic_ios<C, T>& (*f)(basic_ios<C, T>&)) { f(*this); return *this; }
  basic_ostream& operator<<(ios_base& (*f)(ios_base&)) { f(*this); return *this; }
  basic_ostream& put(C c) { if (_begin()) { __ios& s = *this; s._sb->_put(&c, 1); _end(s); } return *this; }
  basic_ostream& write(const C* p, long n) { if (_begin()) { __ios& s = *this; s._sb->_put(p, n); _end(s); } return *this; }
  basic_ostream& flush() { __ios& s = *this; if (s._sb) s._sb->_sync(); return *this; }
  basic_ostream& _text(const C* p, size_t n) { if (_begin()) { _pad(p, n, 0); _end(*this); } return *this; }
  streampos tellp() { __refuse("tellp"); return 0; }
};
typedef basic_ostream<char> ostream;
template <class T> basic_ostream<char, T>& operator<<(basic_ostream<char, T>& o, char c) { return o._text(&c, 1); }
template <class T> basic_ostream<char, T>& operator<<(basic_ostream<char, T>& o, signed char c) { char k = c; return o._text(&k, 1); }
template <class T> basic_ostream<char, T>& operator<<(basic_ostream<char, T>& o, unsigned char c) { char k = c; return o._text(&k, 1); }
template <class T> basic_ostream<char, T>& operator<<(basic_ostream<char, T>& o, const char* s) { if (!s) { o.setstate(ios_base::badbit); return o; } return o._text(s, __strlen(s)); }
template <class T> basic_ostream<char, T>& operator<<(basic_ostream<char, T>& o, const signed char* s) { return o << (const char*)s; }
template <class T> basic_ostream<char, T>& operator<<(basic_ostream<char, T>& o, const unsigned char* s) { return o << (const char*)s; }
// C++20: characters of another width are not printed as numbers, nor their strings as addresses.
template <class T> basic_ostream<char, T>& operator<<(basic_ostream<char, T>& o, wchar_t) = delete;
template <class T> basic_ostream<char, T>& operator<<(basic_ostream<char, T>& o, const wchar_t*) = delete;
template <class T> basic_ostream<char, T>& operator<<(basic_ostream<char, T>& o, char8_t) = delete;
template <class T> basic_ostream<char, T>& operator<<(basic_ostream<char, T>& o, const char8_t*) = delete;
template <class T> basic_ostream<char, T>& operator<<(basic_ostream<char, T>& o, char16_t) = delete;
template <class T> basic_ostream<char, T>& operator<<(basic_ostream<char, T>& o, const char16_t*) = delete;
template <class T> basic_ostream<char, T>& operator<<(basic_ostream<char, T>& o, char32_t) = delete;
template <class T> basic_ostream<char, T>& operator<<(basic_ostream<char, T>& o, const char32_t*) = delete;
template <class C, class T, class A> basic_ostream<C, T>& operator<<(basic_ostream<C, T>& o, const basic_string<C, T, A>& s) { return o._text(s.data(), s.size()); }
template <class C, class T> basic_ostream<C, T>& operator<<(basic_ostream<C, T>& o, basic_string_view<C, T> s) { return o._text(s.data(), s.size()); }
template <class S, class V> requires (!is_lvalue_reference_v<S> && is_base_of_v<ios_base, S> && requires(S& s, const V& v) { s << v; }) S&& operator<<(S&& s, const V& v) { s << v; return std::move(s); }
template <class C, class T> basic_ostream<C, T>& endl(basic_ostream<C, T>& o) { o.put(C('\n')); o.flush(); return o; }
template <class C, class T> basic_ostream<C, T>& ends(basic_ostream<C, T>& o) { o.put(C()); return o; }
template <class C, class T> basic_ostream<C, T>& flush(basic_ostream<C, T>& o) { o.flush(); return o; }
#define __MANIP(name, body) inline ios_base& name(ios_base& b) { body; return b; }
__MANIP(boolalpha, b.setf(ios_base::boolalpha)) __MANIP(noboolalpha, b.unsetf(ios_base::boolalpha)) __MANIP(showbase, b.setf(ios_base::showbase)) __MANIP(noshowbase, b.unsetf(ios_base::showbase)) __MANIP(showpoint, b.setf(ios_base::showpoint)) __MANIP(noshowpoint, b.unsetf(ios_base::showpoint)) __MANIP(showpos, b.setf(ios_base::showpos)) __MANIP(noshowpos, b.unsetf(ios_base::showpos)) __MANIP(skipws, b.setf(ios_base::skipws)) __MANIP(noskipws, b.unsetf(ios_base::skipws)) __MANIP(uppercase, b.setf(ios_base::uppercase)) __MANIP(nouppercase, b.unsetf(ios_base::uppercase)) __MANIP(unitbuf, b.setf(ios_base::unitbuf)) __MANIP(nounitbuf, b.unsetf(ios_base::unitbuf))
__MANIP(internal, b.setf(ios_base::internal, ios_base::adjustfield)) __MANIP(left, b.setf(ios_base::left, ios_base::adjustfield)) __MANIP(right, b.setf(ios_base::right, ios_base::adjustfield)) __MANIP(dec, b.setf(ios_base::dec, ios_base::basefield)) __MANIP(hex, b.setf(ios_base::hex, ios_base::basefield)) __MANIP(oct, b.setf(ios_base::oct, ios_base::basefield)) __MANIP(fixed, b.setf(ios_base::fixed, ios_base::floatfield)) __MANIP(scientific, b.setf(ios_base::scientific, ios_base::floatfield)) __MANIP(hexfloat, b.setf(ios_base::fixed | ios_base::scientific, ios_base::floatfield)) __MANIP(defaultfloat, b.unsetf(ios_base::floatfield))
#undef __MANIP
inline bool __spacey(int c) { return c == ' ' || (c >= 9 && c <= 13); }
template <class C, class T = char_traits<C>> class basic_istream : virtual public basic_ios<C, T> {
public:
  typedef basic_ios<C, T> __ios;
  long _count;
  basic_istream() : _count(0) {}
  explicit basic_istream(basic_streambuf<C, T>* b) : _count(0) { this->init(b); }
  virtual ~basic_istream() {}
  bool _begin(bool noskip) {
    __ios& s = *this;
    if (s._state != 0) { s.setstate(ios_base::failbit); return false; }
    if (s._tie) s._tie->flush();
    if (!noskip && (s._flags & ios_base::skipws)) { int c; while ((c = s._sb->_peek()) >= 0 && __spacey(c)) s._sb->_get(); if (c < 0) { s.setstate(ios_base::eofbit | ios_base::failbit); return false; } }
    return true;
  }
  // digits of a number into b; what num_get accumulates
  int _number(char* b, int max, bool real) {
    __ios& s = *this;
    int n = 0; bool dot = false, exp = false, digits = false;
    int base = s._flags & ios_base::basefield;
    for (;;) {
      int c = s._sb->_peek();
      if (c < 0) { s._state |= ios_base::eofbit; break; }
      bool ok = false;
      if (c >= '0' && c <= '9') { ok = base == ios_base::oct ? c < '8' : true; if (ok) digits = true; }
      else if ((c == '-' || c == '+') && (n == 0 || (real && (b[n - 1] == 'e' || b[n - 1] == 'E')))) ok = true;
      else if (real && c == '.' && !dot && !exp) { ok = true; dot = true; }
      else if (real && (c == 'e' || c == 'E') && !exp && digits) { ok = true; exp = true; }
      else if (!real && base == ios_base::hex && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'))) { ok = true; digits = true; }
      else if (!real && (base == ios_base::hex || base == 0) && (c == 'x' || c == 'X') && n > 0 && b[n - 1] == '0') ok = true;
      if (!ok) break;
      if (n < max - 1) b[n++] = (char)c;
      s._sb->_get();
    }
    b[n] = 0;
    return digits ? n : 0;
  }
  template <class V> basic_istream& _read(V& v, long lo, unsigned long hi, bool isSigned) {
    __ios& s = *this;
    if (!_begin(false)) return *this;
    char b[80]; int n = _number(b, 80, false);
    int st = 0;
    if (n == 0) { v = 0; st = ios_base::failbit; }
    else {
      const char* p = b; bool neg = false;
      if (*p == '-') { neg = true; ++p; } else if (*p == '+') ++p;
      int base = s._flags & ios_base::basefield; unsigned long r = 10;
      if (base == ios_base::hex) r = 16; else if (base == ios_base::oct) r = 8;
      if (r == 16 && p[0] == '0' && (p[1] == 'x' || p[1] == 'X')) p += 2;
      unsigned long x = 0; bool over = false;
      for (; *p; ++p) { unsigned long d = *p <= '9' ? *p - '0' : (*p | 32) - 'a' + 10; if (x > (18446744073709551615ul - d) / r) over = true; else x = x * r + d; }
      if (isSigned) { unsigned long lim = neg ? 0ul - (unsigned long)lo : hi; if (over || x > lim) { v = neg ? (V)lo : (V)hi; st = ios_base::failbit; } else v = neg ? (V)(0ul - x) : (V)x; }
      else { if (over || x > hi) { v = (V)hi; st = ios_base::failbit; } else v = neg ? (V)(0ul - x) : (V)x; }
    }
    if (st | (s._state & ios_base::eofbit)) s.setstate(st);
    return *this;
  }
  basic_istream& operator>>(short& v) { return _read(v, -32768, 32767, true); }
  basic_istream& operator>>(unsigned short& v) { return _read(v, 0, 65535, false); }
  basic_istream& operator>>(int& v) { return _read(v, -2147483648l, 2147483647, true); }
  basic_istream& operator>>(unsigned& v) { return _read(v, 0, 4294967295ul, false); }
  basic_istream& operator>>(long& v) { return _read(v, -9223372036854775807l - 1, 9223372036854775807l, true); }
  basic_istream& operator>>(unsigned long& v) { return _read(v, 0, 18446744073709551615ul, false); }
  basic_istream& operator>>(long long& v) { return _read(v, -9223372036854775807l - 1, 9223372036854775807l, true); }
  basic_istream& operator>>(unsigned long long& v) { return _read(v, 0, 18446744073709551615ul, false); }
  basic_istream& operator>>(bool& v) { __ios& s = *this; if (s._flags & ios_base::boolalpha) { if (!_begin(false)) return *this; string w; int c; while ((c = s._sb->_peek()) >= 0 && !__spacey(c) && w.size() < 5) { w.push_back((char)c); s._sb->_get(); if (w == "true" || w == "false") break; } v = w == "true"; if (w != "true" && w != "false") s.setstate(ios_base::failbit); return *this; } long x = 0; _read(x, -9223372036854775807l - 1, 9223372036854775807l, true); if (!s.fail()) { v = x != 0; if (x != 0 && x != 1) { v = true; s.setstate(ios_base::failbit); } } else v = false; return *this; }
  basic_istream& _real(double& v) { __ios& s = *this; if (!_begin(false)) return *this; char b[200]; int n = _number(b, 200, true); int st = 0; if (n == 0) { v = 0; st = ios_base::failbit; } else { long used = 0; double d = __strtod(b, &used); if (used != n) { v = 0; st = ios_base::failbit; } else { v = d; if (d - d != 0) { v = d > 0 ? 1.7976931348623157e308 : -1.7976931348623157e308; st = ios_base::failbit; } } } if (st | (s._state & ios_base::eofbit)) s.setstate(st); return *this; }
  basic_istream& operator>>(double& v) { return _real(v); }
  basic_istream& operator>>(float& v) { double d = v; _real(d); v = (float)d; return *this; }
  basic_istream& operator>>(basic_istream& (*f)(basic_istream&)) { return f(*this); }
  basic_istream& operator>>(ios_base& (*f)(ios_base&)) { f(*this); return *this; }
  int get() { __ios& s = *this; _count = 0; if (!_begin(true)) return -1; int c = s._sb->_get(); if (c < 0) s.setstate(ios_base::eofbit | ios_base::failbit); else _count = 1; return c; }
  basic_istream& get(C& c) { int k = get(); if (k >= 0) c = (C)k; return *this; }
  int peek() { __ios& s = *this; _count = 0; if (s._state != 0) return -1; if (s._tie) s._tie->flush(); int c = s._sb->_peek(); if (c < 0) s.setstate(ios_base::eofbit); return c; }
  basic_istream& unget() { __ios& s = *this; s.clear(s._state & ~ios_base::eofbit); if (_begin(true)) s._sb->_unget(); return *this; }
  basic_istream& putback(C) { return unget(); }
  basic_istream& ignore(long n = 1, int d = -1) { __ios& s = *this; _count = 0; if (!_begin(true)) return *this; while (_count < n) { int c = s._sb->_get(); if (c < 0) { s.setstate(ios_base::eofbit); break; } ++_count; if (c == d) break; } return *this; }
  basic_istream& getline(C* b, long n, C d = '\n') { __ios& s = *this; _count = 0; long i = 0; if (_begin(true)) { for (;;) { int c = s._sb->_peek(); if (c < 0) { s._state |= ios_base::eofbit; break; } if (c == d) { s._sb->_get(); ++_count; break; } if (i >= n - 1) { s._state |= ios_base::failbit; break; } b[i++] = (C)c; s._sb->_get(); ++_count; } } if (n > 0) b[i] = 0; if (_count == 0) s._state |= ios_base::failbit; s.clear(s._state); return *this; }
  basic_istream& read(C* b, long n) { __ios& s = *this; _count = 0; if (_begin(true)) while (_count < n) { int c = s._sb->_get(); if (c < 0) { s.setstate(ios_base::eofbit | ios_base::failbit); break; } b[_count++] = (C)c; } return *this; }
  long gcount() const { return _count; }
};
typedef basic_istream<char> istream;
template <class T> basic_istream<char, T>& operator>>(basic_istream<char, T>& i, char& c) { if (i._begin(false)) { int k = i._sb->_get(); if (k < 0) i.setstate(ios_base::eofbit | ios_base::failbit); else c = (char)k; } return i; }
template <class T> basic_istream<char, T>& operator>>(basic_istream<char, T>& i, unsigned char& c) { char k = 0; if (i >> k) c = k; return i; }
template <class T, size_t N> basic_istream<char, T>& operator>>(basic_istream<char, T>& i, char (&b)[N]) { string s; long w = i.width(); i >> s; size_t n = 0; for (; n < s.size() && n < N - 1; ++n) b[n] = s[n]; b[n] = 0; return i; }
template <class C, class T, class A> basic_istream<C, T>& operator>>(basic_istream<C, T>& i, basic_string<C, T, A>& s) {
  if (!i._begin(false)) return i;
  s.erase();
  long w = i._width; size_t n = 0, max = w > 0 ? (size_t)w : s.max_size();
  int st = 0;
  for (;;) { int c = i._sb->_peek(); if (c < 0) { st = ios_base::eofbit; break; } if (__spacey(c) || n >= max) break; s.push_back((C)c); ++n; i._sb->_get(); }
  i._width = 0;
  if (n == 0) st |= ios_base::failbit;
  if (st) i.setstate(st);
  return i;
}
template <class C, class T, class A> basic_istream<C, T>& getline(basic_istream<C, T>& i, basic_string<C, T, A>& s, C d) {
  if (!i._begin(true)) return i;
  s.erase();
  int st = 0; bool any = false;
  for (;;) { int c = i._sb->_get(); if (c < 0) { st = ios_base::eofbit; if (!any) st |= ios_base::failbit; break; } any = true; if (c == (unsigned char)d) break; s.push_back((C)c); }
  if (st) i.setstate(st);
  return i;
}
template <class C, class T, class A> basic_istream<C, T>& getline(basic_istream<C, T>& i, basic_string<C, T, A>& s) { return getline(i, s, C('\n')); }
template <class C, class T, class A> basic_istream<C, T>& getline(basic_istream<C, T>&& i, basic_string<C, T, A>& s, C d = C('\n')) { return getline(i, s, d); }
template <class C, class T> basic_istream<C, T>& ws(basic_istream<C, T>& i) { int c; while ((c = i._sb->_peek()) >= 0 && __spacey(c)) i._sb->_get(); if (c < 0) i.setstate(ios_base::eofbit); return i; }
template <class S, class V> requires (!is_lvalue_reference_v<S> && is_base_of_v<ios_base, S> && requires(S& s, V&& v) { s >> std::forward<V>(v); }) S&& operator>>(S&& s, V&& v) { s >> std::forward<V>(v); return std::move(s); }
template <class C, class T = char_traits<C>> class basic_iostream : public basic_istream<C, T>, public basic_ostream<C, T> { public: basic_iostream() {} explicit basic_iostream(basic_streambuf<C, T>* b) { this->init(b); } virtual ~basic_iostream() {} };
typedef basic_iostream<char> iostream;
template <class C, class R = char_traits<C>> class istreambuf_iterator { public: typedef input_iterator_tag iterator_category; typedef C value_type; typedef ptrdiff_t difference_type; typedef C* pointer; typedef C reference; basic_streambuf<C, R>* _b; istreambuf_iterator() : _b(nullptr) {} istreambuf_iterator(basic_istream<C, R>& i) : _b(i.rdbuf()) {} istreambuf_iterator(basic_streambuf<C, R>* b) : _b(b) {} C operator*() const { return (C)_b->_peek(); } istreambuf_iterator& operator++() { _b->_get(); return *this; } istreambuf_iterator operator++(int) { istreambuf_iterator t = *this; _b->_get(); return t; } bool _eof() const { return !_b || _b->_peek() < 0; } friend bool operator==(const istreambuf_iterator& a, const istreambuf_iterator& b) { return a._eof() == b._eof(); } };
}
