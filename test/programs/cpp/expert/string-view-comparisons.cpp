#include <string_view>
#include <iostream>
int main() { std::string_view s = "abc", l = "ab"; std::cout << (s == l) << (s.substr(0,2) == l) << (l == s.substr(0, 2)); }
#include <string>
#include <type_traits>
#include <algorithm>
#include <vector>
template <class T> void a(T, T) { std::cout << "TT "; }
template <class T> void a(T, std::type_identity_t<T>) { std::cout << "TI "; }
void m2() { std::string_view s = "abc", l = "ab"; std::string t = "abc"; std::cout << (s < l) << (s == t) << (t == s) << (s != l) << ("abc" == s) << (s >= "abc") << (s <=> l > 0);
  a(1, 2); a(1, 2.5); a(1L, 2);
  std::vector<std::string_view> v{"b", "a"}; std::sort(v.begin(), v.end()); std::cout << v[0] << (v == std::vector<std::string_view>{"a", "b"}) << std::count(v.begin(), v.end(), s) << (std::find(v.begin(), v.end(), "b") - v.begin()) << '\n'; }
int r = (m2(), 0);
