#include <iostream>
namespace a { namespace b {
template <typename T> struct M {
  int v = 0;
  template <typename I, typename = typename std::enable_if<std::is_integral<I>::value, I>::type>
  explicit M(const I s) : v(s) {}
  template <typename N, typename = typename std::enable_if<std::is_integral<N>::value || std::is_floating_point<N>::value, bool>::type>
  inline M mul(const M<N>& o) const { return M(v * o.v); }
  template <typename N, typename = typename std::enable_if<std::is_integral<N>::value || std::is_floating_point<N>::value, bool>::type>
  inline M operator*(const M<N>& o) const { return M(v * o.v); }
  template <typename N, typename = typename std::enable_if<std::is_integral<N>::value || std::is_floating_point<N>::value, bool>::type>
  inline M operator*(const N o) const { return M(v * o); }
};
}}
int main() { auto x = a::b::M<size_t>(3); auto y = a::b::M<size_t>(4); std::cout << x.mul(y).v << (x*y).v << (x * 2).v << "\n"; }
