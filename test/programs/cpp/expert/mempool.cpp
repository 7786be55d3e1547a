#include <array>
#include <bitset>
#include <cassert>
#include <cstddef>
#include <iostream>
#include <memory>
#include <new>
#include <vector>
#include <list>
#include <map>
#include <string>
template <class T, std::size_t N> class Pool { union Slot { Slot* next; alignas(T) std::byte raw[sizeof(T)]; }; std::array<Slot, N> s; Slot* free_; std::bitset<N> used; public: Pool() : free_(&s[0]) { for (std::size_t i = 0; i + 1 < N; ++i) s[i].next = &s[i + 1]; s[N - 1].next = nullptr; } template <class... A> T* make(A&&... a) { if (!free_) throw std::bad_alloc(); Slot* x = free_; free_ = x->next; used.set(x - s.data()); return ::new (static_cast<void*>(x->raw)) T(std::forward<A>(a)...); } void destroy(T* t) { t->~T(); Slot* x = reinterpret_cast<Slot*>(t); used.reset(x - s.data()); x->next = free_; free_ = x; } std::size_t live() const { return used.count(); } };
struct Deleter { Pool<std::string, 3>* p; void operator()(std::string* s) const { p->destroy(s); } };
template <class T> struct Track { using value_type = T; static inline std::size_t n = 0; Track() = default; template <class U> Track(const Track<U>&) {} T* allocate(std::size_t k) { n += k * sizeof(T); return static_cast<T*>(::operator new(k * sizeof(T))); } void deallocate(T* p, std::size_t k) { n -= k * sizeof(T); ::operator delete(p); } friend bool operator==(Track, Track) { return true; } };
int main() {
    Pool<std::string, 3> p; { std::unique_ptr<std::string, Deleter> a(p.make("one"), Deleter{&p}), b(p.make(5, 'z'), Deleter{&p}); std::cout << *a << *b << p.live() << sizeof(a) << '\n'; auto c = p.make("c"); try { p.make("d"); } catch (const std::bad_alloc& e) { std::cout << e.what() << '\n'; } p.destroy(c); } std::cout << p.live() << '\n';
    { std::vector<int, Track<int>> v{1, 2, 3}; v.push_back(4); std::cout << Track<int>::n << '\n'; std::list<double, Track<double>> l{1, 2}; std::map<int, char, std::less<>, Track<std::pair<const int, char>>> m{{1, 'a'}}; std::cout << l.size() << m.size() << '\n'; } std::cout << Track<int>::n << '\n';
    std::vector<std::unique_ptr<int>> own; for (int i = 0; i < 3; i++) own.push_back(std::make_unique<int>(i)); auto s = std::make_shared<std::vector<int>>(3, 7); std::weak_ptr<std::vector<int>> w = s; auto s2 = std::shared_ptr<int>(s, &(*s)[1]); s.reset(); std::cout << *s2 << w.expired() << s2.use_count() << '\n';
}
