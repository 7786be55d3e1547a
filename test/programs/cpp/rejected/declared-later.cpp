#include <iostream>
template <class T> void g(T t) { later(t); }
void later(int) {}
template <class T> int sz(T t) { return t.size() + helper(3); }
int helper(int) { return 1; }
void a() { b(); }
void b() {}
struct C { void m() { n(); o(); } void n() {} };
void o() {}
int main() { g(1); sz(2); return y; }
int y = 3;
