#include <iostream>
#include <type_traits>
#include <tuple>
#include <utility>
#include <array>
template <int N> struct Fact { static constexpr long value = N * Fact<N - 1>::value; };
template <> struct Fact<0> { static constexpr long value = 1; };
template <class... Ts> struct List {};
template <class L> struct Size; template <class... Ts> struct Size<List<Ts...>> : std::integral_constant<std::size_t, sizeof...(Ts)> {};
template <class L, class T> struct Push; template <class... Ts, class T> struct Push<List<Ts...>, T> { using type = List<Ts..., T>; };
template <class T, class... Ts> constexpr bool any_same = (std::is_same_v<T, Ts> || ...);
template <class T> constexpr auto name() { if constexpr (std::is_pointer_v<T>) return "ptr"; else if constexpr (std::is_integral_v<T>) return "int"; else return "other"; }
template <class T, class = void> struct has_size : std::false_type {};
template <class T> struct has_size<T, std::void_t<decltype(std::declval<T>().size())>> : std::true_type {};
template <class T> auto len(const T& t, int) -> decltype(t.size()) { return t.size(); }
template <class T> std::size_t len(const T&, long) { return 0; }
template <class T> std::enable_if_t<std::is_floating_point_v<T>, T> half(T t) { return t / 2; }
template <class T> std::enable_if_t<std::is_integral_v<T>, T> half(T t) { return t >> 1; }
template <class Tup, std::size_t... I> void printTup(const Tup& t, std::index_sequence<I...>) { ((std::cout << (I ? ", " : "") << std::get<I>(t)), ...); std::cout << '\n'; }
template <class... A> void print(const std::tuple<A...>& t) { printTup(t, std::index_sequence_for<A...>{}); }
template <std::size_t N> constexpr auto squares() { std::array<int, N> a{}; for (std::size_t i = 0; i < N; i++) a[i] = i * i; return a; }
constexpr bool isPrime(int n) { for (int i = 2; i * i <= n; ++i) if (n % i == 0) return false; return n > 1; }
template <typename F, typename... A> decltype(auto) timed(F&& f, A&&... a) { return std::forward<F>(f)(std::forward<A>(a)...); }
template <class T> T sum(T t) { return t; }
template <class T, class... R> auto sum(T t, R... r) { return t + sum(r...); }
consteval int sq(int x) { return x * x; }
int main() {
    std::cout << Fact<12>::value << ' ' << Size<Push<List<int, char>, double>::type>::value << any_same<int, char, int> << any_same<int> << '\n';
    std::cout << name<int*>() << name<long>() << name<double>() << has_size<std::array<int, 3>>::value << has_size<int>::value << '\n';
    std::cout << len(std::array<int, 4>{}, 0) << len(5, 0) << half(5) << half(5.0) << '\n';
    print(std::make_tuple(1, "two", 3.5, 'c'));
    constexpr auto s = squares<6>(); static_assert(s[5] == 25); int t = 0; for (int x : s) t += x; std::cout << t << isPrime(97) << '\n';
    int x = 1; timed([](int& r, int d) { r += d; }, x, 4); std::cout << x << sum(1, 2.5, 3) << sq(9) << '\n';
    std::cout << std::is_same_v<std::decay_t<const int(&)[3]>, const int*> << std::is_base_of_v<std::true_type, has_size<std::tuple<>>> << std::is_convertible_v<int, double> << std::is_trivially_copyable_v<std::array<int, 2>> << '\n';
    auto [a, b] = std::pair{1, std::string("z")}; std::cout << a << b << std::apply([](auto... v) { return (v + ...); }, std::tuple{1, 2, 3}) << '\n';
    [&]<std::size_t... I>(std::index_sequence<I...>) { ((std::cout << I << ' '), ...); }(std::make_index_sequence<4>{}); std::cout << '\n';
}
