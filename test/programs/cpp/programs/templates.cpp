#include <iostream>
#include <vector>
using namespace std;
template <typename T> class Stack { vector<T> v; public: void push(const T& x) { v.push_back(x); } T pop() { if (v.empty()) throw runtime_error("empty"); T x = v.back(); v.pop_back(); return x; } bool empty() const; size_t size() const { return v.size(); } };
template <typename T> bool Stack<T>::empty() const { return v.empty(); }
template <typename T, int N> struct Buf { T d[N]; T& operator[](int i) { return d[i]; } constexpr int size() const { return N; } };
template <typename T> T maxOf(T a, T b) { return a > b ? a : b; }
template <> const char* maxOf(const char* a, const char* b) { return string(a) > string(b) ? a : b; }
template <typename... Ts> auto sum(Ts... ts) { return (ts + ... + 0); }
template <typename T> void print(T t) { cout << t << '\n'; } template <typename T, typename... R> void print(T t, R... r) { cout << t << ", "; print(r...); }
constexpr int fact(int n) { return n <= 1 ? 1 : n * fact(n - 1); }
template <int N> struct Fib { static constexpr int v = Fib<N - 1>::v + Fib<N - 2>::v; }; template <> struct Fib<0> { static constexpr int v = 0; }; template <> struct Fib<1> { static constexpr int v = 1; };
template <class T> struct is_ptr { static const bool value = false; }; template <class T> struct is_ptr<T*> { static const bool value = true; };
int main() { Stack<int> s; s.push(1); s.push(2); cout << s.pop() << s.size() << s.empty() << '\n'; Buf<double, 4> b{}; b[2] = 1.5; cout << b[2] << b.size() << sizeof(b) << '\n'; cout << maxOf(3, 7) << maxOf(2.5, 1.5) << maxOf("a", "b") << '\n'; cout << sum(1, 2, 3) << sum() << '\n'; print(1, "two", 3.5); static_assert(fact(5) == 120); int arr[fact(3)] = {}; cout << sizeof(arr) / sizeof(int) << Fib<20>::v << is_ptr<int*>::value << is_ptr<int>::value << '\n'; try { Stack<int> e; e.pop(); } catch (exception& e) { cout << e.what() << endl; } auto l = []<typename T>(T x) { return x * 2; }; cout << l(4) << l(1.5) << endl; if constexpr (sizeof(int) == 4) cout << "four\n"; }