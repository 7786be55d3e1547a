#include <iostream>
#include <initializer_list>
#include <stdexcept>
#include <utility>
#include <memory>
#include <algorithm>
#include <iterator>
template <class T, class A = std::allocator<T>> class Vec {
    using Tr = std::allocator_traits<A>; A al; T* b = nullptr; std::size_t n = 0, c = 0;
    void grow(std::size_t k) { T* nb = Tr::allocate(al, k); std::size_t i = 0; try { for (; i < n; ++i) Tr::construct(al, nb + i, std::move_if_noexcept(b[i])); } catch (...) { while (i--) Tr::destroy(al, nb + i); Tr::deallocate(al, nb, k); throw; } clear_raw(); b = nb; c = k; }
    void clear_raw() { for (std::size_t i = 0; i < n; ++i) Tr::destroy(al, b + i); if (b) Tr::deallocate(al, b, c); }
public:
    using value_type = T; using iterator = T*; using const_iterator = const T*; using reverse_iterator = std::reverse_iterator<iterator>;
    Vec() = default; Vec(std::initializer_list<T> l) { for (auto& x : l) push_back(x); } Vec(const Vec& o) { for (auto& x : o) push_back(x); } Vec(Vec&& o) noexcept : b(std::exchange(o.b, nullptr)), n(std::exchange(o.n, 0)), c(std::exchange(o.c, 0)) {} Vec& operator=(Vec o) noexcept { std::swap(b, o.b); std::swap(n, o.n); std::swap(c, o.c); return *this; } ~Vec() { clear_raw(); }
    template <class... X> T& emplace_back(X&&... x) { if (n == c) grow(c ? c * 2 : 2); Tr::construct(al, b + n, std::forward<X>(x)...); return b[n++]; } void push_back(const T& t) { emplace_back(t); } void push_back(T&& t) { emplace_back(std::move(t)); }
    iterator begin() { return b; } iterator end() { return b + n; } const_iterator begin() const { return b; } const_iterator end() const { return b + n; } reverse_iterator rbegin() { return reverse_iterator(end()); } reverse_iterator rend() { return reverse_iterator(begin()); } std::size_t size() const { return n; } std::size_t capacity() const { return c; } T& operator[](std::size_t i) { return b[i]; } const T& at(std::size_t i) const { if (i >= n) throw std::out_of_range("Vec::at"); return b[i]; }
    iterator erase(iterator p) { std::move(p + 1, end(), p); Tr::destroy(al, b + --n); return p; }
};
struct Th { static int budget; int v; Th(int v) : v(v) {} Th(const Th& o) : v(o.v) { if (--budget < 0) throw std::runtime_error("copy budget"); } ~Th() { std::cout << "~" << v << ' '; } }; int Th::budget = 4;
int main() {
    Vec<std::string> v{"x", "y", "z"}; v.emplace_back(3, 'w'); for (auto it = v.rbegin(); it != v.rend(); ++it) std::cout << *it << ' '; v.erase(v.begin() + 1); std::cout << v.size() << v.capacity() << v.at(1) << '\n'; try { v.at(7); } catch (std::out_of_range& e) { std::cout << e.what() << '\n'; }
    { Vec<Th> t; t.emplace_back(1); t.emplace_back(2); try { t.emplace_back(3); t.emplace_back(4); t.emplace_back(5); } catch (std::exception& e) { std::cout << e.what() << ' ' << t.size() << '\n'; } } std::cout << '\n';
    Vec<std::unique_ptr<int>> u; u.push_back(std::make_unique<int>(4)); u.push_back(std::make_unique<int>(5)); u.push_back(nullptr); std::cout << *u[1] << !u[2] << '\n'; auto w = std::move(u); std::cout << u.size() << w.size() << std::count_if(w.begin(), w.end(), [](auto& p) { return bool(p); }) << '\n';
}
