#include <concepts>
#include <string>
template <typename T> concept Num = std::integral<T> || std::floating_point<T>;
template <Num T> T add(T a, T b) { return a + b; }
template <typename T> requires requires(T t) { t.size(); } int len(const T& t) { return t.size(); }
auto twice(Num auto x) { return x * 2; }
template <Num T> struct Vec { T x; };
int main() {
    add(1, 2);
    add(std::string("a"), std::string("b"));
    len(3);
    len(std::string("x"));
    twice("x");
    Vec<std::string> v;
    Vec<int> w{1};
    static_assert(Num<char*>);
    static_assert(sizeof(int) == 8, "int");
}
