#include <cstdio>
#include <type_traits>
template <class... T> struct List {};
template <class L, class T> struct Push; template <class... Ts, class T> struct Push<List<Ts...>, T> { using type = List<Ts..., T>; static constexpr int n = sizeof...(Ts) + 1; };
template <class T> struct Sz; template <class... Ts> struct Sz<List<Ts...>> { static constexpr int v = sizeof...(Ts); };
template <bool B, class T, class F> struct If; template <class T, class F> struct If<true, T, F> { using type = T; }; template <class T, class F> struct If<false, T, F> { using type = F; };
If<true, int, double>::type g = 3;
If<(sizeof(int) > 4), int, double>::type f(If<true, char, int>::type c) { return c + 0.5; }
using L2 = Push<Push<List<>, int>::type, char>::type;
int main() {
  If<false, int, double>::type d = 2.5;
  If<false, int, double>::type* p = &d;
  Push<List<int>, char>::type l; (void)l;
  std::printf("%g %g %g %d %d %d\n", d, *p, f('a'), Sz<L2>::v, Push<L2, int>::n, Sz<Push<L2, int>::type>::v);
  for (If<true, int, char>::type i = 0; i < 2; i++) std::printf("%d", i);
  auto x = static_cast<If<false, int, double>::type>(3) / 2; std::printf("%g %zu\n", x, sizeof(If<true, char, int>::type));
  If<true, int, char>::type arr[3] = {1, 2, 3}; std::printf("%d\n", arr[2]);
  auto y = If<false, int, double>::type(7) / 2; std::printf("%g\n", y);
}
