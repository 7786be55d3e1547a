// <iostream>: the standard streams
// needs: ios
namespace std {
class __stdio_buf : public streambuf { public: int _fd; bool _back; int _last; __stdio_buf(int f) : _fd(f), _back(false), _last(-1) {} void _put(const char* p, size_t n) override { if (n == 1) __outc(_fd, *p); else __out(_fd, p, n); } int _sync() override { __flush(_fd); return 0; } int _get() override { if (_back) { _back = false; return _last; } return _last = __getc(); } int _peek() override { if (_back) return _last; return __peekc(); } void _unget() override { _back = true; } };
inline __stdio_buf* __in_buf() { static __stdio_buf b(0); return &b; }
inline __stdio_buf* __out_buf() { static __stdio_buf b(1); return &b; }
inline __stdio_buf* __err_buf() { static __stdio_buf b(2); return &b; }
// they are never destroyed
inline ostream& __make_out() { static char room[sizeof(ostream)]; return *new ((void*)room) ostream(__out_buf()); }
inline ostream& __make_err() { static char room[sizeof(ostream)]; ostream* o = new ((void*)room) ostream(__err_buf()); o->setf(ios_base::unitbuf); return *o; }
inline ostream& __make_log() { static char room[sizeof(ostream)]; return *new ((void*)room) ostream(__err_buf()); }
inline istream& __make_in() { static char room[sizeof(istream)]; istream* i = new ((void*)room) istream(__in_buf()); return *i; }
ostream& cout = __make_out();
ostream& cerr = __make_err();
ostream& clog = __make_log();
istream& cin = __make_in();
}
