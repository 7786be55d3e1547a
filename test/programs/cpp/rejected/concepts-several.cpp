#include <iostream>
template <class T> concept Addable = requires(T a, T b) { a + b; };
template <class T> requires Addable<T> T add(T a, T b) { return a + b; }
template <Addable T> struct Acc { T v{}; };
struct N {};
int main() {
    add(N{}, N{});
    Acc<N> a;
    Acc<int> b;
    static_assert(Addable<N>);
    auto f = []<Addable T>(T t) { return t; };
    f(N{});
    std::integral auto x = 2.5;
}
