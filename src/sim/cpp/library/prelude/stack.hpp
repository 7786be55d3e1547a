// <stack>
// needs: deque
namespace std {
template <class T, class S = deque<T>> class stack { public: typedef T value_type; typedef S container_type; typedef T& reference; typedef const T& const_reference; typedef size_t size_type; S c; stack() : c() {} explicit stack(const S& s) : c(s) {} explicit stack(S&& s) : c(std::move(s)) {} bool empty() const { return c.empty(); } size_t size() const { return c.size(); } T& top() { return c.back(); } const T& top() const { return c.back(); } void push(const T& v) { c.push_back(v); } void push(T&& v) { c.push_back(std::move(v)); } template <class... X> decltype(auto) emplace(X&&... x) { return c.emplace_back(std::forward<X>(x)...); } void pop() { c.pop_back(); } void swap(stack& o) noexcept { using std::swap; swap(c, o.c); } };
template <class T, class S> bool operator==(const stack<T, S>& a, const stack<T, S>& b) { return a.c == b.c; }
template <class T, class S> void swap(stack<T, S>& a, stack<T, S>& b) noexcept { a.swap(b); }
template <class S> stack(S) -> stack<typename S::value_type, S>;
}
