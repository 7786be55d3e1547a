#include <utility>
struct X { X() = default; X(X&&) = delete; };
struct Y { Y(const Y&) = delete; Y() {} };
X mk() { return X(); }
X mk2() { X x; return x; }
Y mk3() { Y y; return y; }
int main() { X a = mk(); X b = std::move(a); Y c; Y d = c; }
