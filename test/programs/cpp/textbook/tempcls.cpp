#include <iostream>
#include <string>
#include <utility>
template <typename K, typename V, int Cap = 4>
class LRU {
    struct Node { K k; V v; Node *p, *n; };
    Node *head = nullptr, *tail = nullptr; int sz = 0;
    void unlink(Node* x) { (x->p ? x->p->n : head) = x->n; (x->n ? x->n->p : tail) = x->p; }
    void front(Node* x) { x->p = nullptr; x->n = head; if (head) head->p = x; head = x; if (!tail) tail = x; }
    Node* find(const K& k) const { for (Node* x = head; x; x = x->n) if (x->k == k) return x; return nullptr; }
public:
    LRU() = default;
    LRU(const LRU&) = delete;
    LRU& operator=(const LRU&) = delete;
    LRU(LRU&& o) noexcept : head(std::exchange(o.head, nullptr)), tail(std::exchange(o.tail, nullptr)), sz(std::exchange(o.sz, 0)) {}
    ~LRU() { while (head) { auto n = head->n; delete head; head = n; } }
    V* get(const K& k) { Node* x = find(k); if (!x) return nullptr; unlink(x); front(x); return &x->v; }
    void put(K k, V v) {
        if (V* p = get(k)) { *p = std::move(v); return; }
        if (sz == Cap) { Node* t = tail; unlink(t); std::cout << "evict " << t->k << '\n'; delete t; --sz; }
        front(new Node{std::move(k), std::move(v), nullptr, nullptr}); ++sz;
    }
    int size() const { return sz; }
};
int main() {
    LRU<std::string, int, 2> c;
    c.put("a", 1); c.put("b", 2); c.get("a"); c.put("c", 3);
    std::cout << (c.get("b") ? "hit" : "miss") << ' ' << *c.get("a") << '\n';
    auto d = std::move(c);
    d.put("d", 4);
    std::cout << c.size() << d.size() << '\n';
    LRU<int, double> e; for (int i = 0; i < 6; ++i) e.put(i, i * .5);
    std::cout << *e.get(5) << '\n';
}
