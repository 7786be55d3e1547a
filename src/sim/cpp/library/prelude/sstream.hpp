// <sstream>
// needs: ios
namespace std {
template <class C, class T = char_traits<C>, class A = allocator<C>> class basic_stringbuf : public basic_streambuf<C, T> {
public:
  basic_string<C, T, A> _s; size_t _r, _w; int _mode;
  explicit basic_stringbuf(int m = ios_base::in | ios_base::out) : _r(0), _w(0), _mode(m) {}
  basic_stringbuf(const basic_string<C, T, A>& s, int m) : _s(s), _r(0), _w(m & (ios_base::ate | ios_base::app) ? s.size() : 0), _mode(m) {}
  void _put(const C* p, size_t n) override { if (_w == _s.size()) _s.append(p, n); else { size_t k = _s.size() - _w; if (n <= k) _s.replace(_w, n, p, n); else { _s.resize(_w); _s.append(p, n); } } _w += n; }
  int _get() override { return _r < _s.size() ? (unsigned char)_s[_r++] : -1; }
  int _peek() override { return _r < _s.size() ? (unsigned char)_s[_r] : -1; }
  void _unget() override { if (_r) --_r; }
  basic_string<C, T, A> str() const { return _s; }
  void str(const basic_string<C, T, A>& s) { _s = s; _r = 0; _w = _mode & (ios_base::ate | ios_base::app) ? s.size() : 0; }
};
typedef basic_stringbuf<char> stringbuf;
#define __SS(name, base, dflt) template <class C, class T = char_traits<C>, class A = allocator<C>> class name : public base<C, T> { basic_stringbuf<C, T, A> _b; public: \
  name() : _b(dflt) { this->init(&_b); } explicit name(int m) : _b(m | dflt) { this->init(&_b); } explicit name(const basic_string<C, T, A>& s, int m = dflt) : _b(s, m | dflt) { this->init(&_b); } \
  name(name&& o) : _b(std::move(o._b)) { this->init(&_b); this->_state = o._state; } \
  name& operator=(name&& o) { _b._s = std::move(o._b._s); _b._r = o._b._r; _b._w = o._b._w; this->_state = o._state; return *this; } \
  basic_string<C, T, A> str() const { return _b.str(); } void str(const basic_string<C, T, A>& s) { _b.str(s); } basic_stringbuf<C, T, A>* rdbuf() const { return const_cast<basic_stringbuf<C, T, A>*>(&_b); } string_view view() const { return string_view(_b._s); } __SEEK(base) };
#define __SEEK(base) long tellg() { return this->fail() ? -1 : (long)_b._r; } long tellp() { return this->fail() ? -1 : (long)_b._w; } auto& seekg(long p) { this->clear(this->_state & ~ios_base::eofbit); _b._r = p; return *this; } auto& seekp(long p) { _b._w = p; return *this; } auto& seekg(long o, int d) { this->clear(this->_state & ~ios_base::eofbit); _b._r = d == ios_base::beg ? o : d == ios_base::cur ? _b._r + o : _b._s.size() + o; return *this; }
__SS(basic_ostringstream, basic_ostream, ios_base::out)
__SS(basic_istringstream, basic_istream, ios_base::in)
__SS(basic_stringstream, basic_iostream, (ios_base::in | ios_base::out))
#undef __SS
#undef __SEEK
typedef basic_ostringstream<char> ostringstream;
typedef basic_istringstream<char> istringstream;
typedef basic_stringstream<char> stringstream;
}
