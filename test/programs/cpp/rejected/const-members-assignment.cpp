#include <string>
struct S { const int k; int& r; };
struct T { const int k = 1; T& operator=(const T&) = default; };
int main() {
    S s;
    int x = 1;
    S a{1, x}, b{2, x};
    a = b;
    T t, u;
    t = u;
}
