#include <cstddef>
#include <cstdio>
#include <new>
#include <memory>
#include <vector>
class Arena {
    struct Chunk { Chunk* next; std::size_t used; alignas(16) std::byte data[256]; };
    Chunk* head = nullptr; int chunks = 0;
public:
    void* alloc(std::size_t n, std::size_t a = alignof(std::max_align_t)) {
        if (head) { std::size_t o = (head->used + a - 1) & ~(a - 1); if (o + n <= sizeof head->data) { head->used = o + n; return head->data + o; } }
        Chunk* c = static_cast<Chunk*>(::operator new(sizeof(Chunk)));
        c->next = head; c->used = n; head = c; ++chunks;
        return c->data;
    }
    int count() const { return chunks; }
    ~Arena() { while (head) { Chunk* n = head->next; ::operator delete(head); head = n; } }
};
template <class T> struct ArenaAlloc {
    using value_type = T;
    Arena* a;
    explicit ArenaAlloc(Arena& a) : a(&a) {}
    template <class U> ArenaAlloc(const ArenaAlloc<U>& o) : a(o.a) {}
    T* allocate(std::size_t n) { return static_cast<T*>(a->alloc(n * sizeof(T), alignof(T))); }
    void deallocate(T*, std::size_t) {}
    template <class U> bool operator==(const ArenaAlloc<U>& o) const { return a == o.a; }
};
struct P { double x; int y; P(double x, int y) : x(x), y(y) {} ~P() { std::printf("~P%d ", y); } };
int main() {
    Arena ar;
    P* p = new (ar.alloc(sizeof(P), alignof(P))) P(1.5, 2);
    std::printf("%g %d\n", p->x, p->y);
    p->~P();
    {
        std::vector<int, ArenaAlloc<int>> v{ArenaAlloc<int>(ar)};
        for (int i = 0; i < 40; i++) v.push_back(i);
        std::printf("%zu %d\n", v.size(), ar.count());
        std::vector<P, ArenaAlloc<P>> w{ArenaAlloc<P>(ar)};
        w.reserve(2); w.emplace_back(1, 10); w.emplace_back(2, 20);
    }
    std::printf("\nchunks %d\n", ar.count());
}
