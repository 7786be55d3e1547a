// <iomanip>
// needs: ios
namespace std {
struct __setw { int n; }; struct __setprec { int n; }; struct __setfill { char c; }; struct __setflags { int f, m; }; struct __resetflags { int m; }; struct __setbase { int b; };
inline __setw setw(int n) { return {n}; }
inline __setprec setprecision(int n) { return {n}; }
template <class C> __setfill setfill(C c) { return {(char)c}; }
inline __setflags setiosflags(int f) { return {f, f}; }
inline __resetflags resetiosflags(int m) { return {m}; }
inline __setbase setbase(int b) { return {b}; }
inline ostream& operator<<(ostream& o, __setw s) { o.width(s.n); return o; }
inline ostream& operator<<(ostream& o, __setprec s) { o.precision(s.n); return o; }
inline ostream& operator<<(ostream& o, __setfill s) { o.fill(s.c); return o; }
inline ostream& operator<<(ostream& o, __setflags s) { o.setf(s.f); return o; }
inline ostream& operator<<(ostream& o, __resetflags s) { o.unsetf(s.m); return o; }
inline ostream& operator<<(ostream& o, __setbase s) { o.setf(s.b == 8 ? ios_base::oct : s.b == 16 ? ios_base::hex : s.b == 10 ? ios_base::dec : 0, ios_base::basefield); return o; }
inline istream& operator>>(istream& i, __setw s) { i.width(s.n); return i; }
inline istream& operator>>(istream& i, __setbase s) { i.setf(s.b == 8 ? ios_base::oct : s.b == 16 ? ios_base::hex : s.b == 10 ? ios_base::dec : 0, ios_base::basefield); return i; }
template <class S> struct __quoted { S s; char d, e; };
inline __quoted<string_view> quoted(const char* s, char d = '"', char e = '\\') { return {string_view(s), d, e}; }
inline __quoted<string_view> quoted(const string& s, char d = '"', char e = '\\') { return {string_view(s), d, e}; }
inline ostream& operator<<(ostream& o, __quoted<string_view> q) { string t; t += q.d; for (char c : q.s) { if (c == q.d || c == q.e) t += q.e; t += c; } t += q.d; return o << t; }
}
