#include <iostream>
#include <string>
#include <new>
class Value {
    enum { I, D, S } k;
    union { int i; double d; std::string s; };
public:
    Value(int v) : k(I), i(v) {}
    Value(double v) : k(D), d(v) {}
    Value(std::string v) : k(S) { new (&s) std::string(std::move(v)); }
    Value(const Value& o) : k(o.k) { switch (k) { case I: i = o.i; break; case D: d = o.d; break; case S: new (&s) std::string(o.s); } }
    Value& operator=(const Value& o) { if (this != &o) { this->~Value(); new (this) Value(o); } return *this; }
    ~Value() { if (k == S) s.~basic_string(); }
    friend std::ostream& operator<<(std::ostream& os, const Value& v) { switch (v.k) { case I: return os << v.i; case D: return os << v.d; default: return os << '"' << v.s << '"'; } }
};
int main() {
    Value a(1), b(2.5), c(std::string("a long enough string to allocate"));
    Value d = c; a = c; c = b;
    std::cout << a << b << c << d << ' ' << sizeof(Value) << '\n';
}
