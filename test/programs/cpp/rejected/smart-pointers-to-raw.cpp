#include <memory>
#include <iostream>
struct T { int v; };
int main() {
    std::unique_ptr<T> p = new T{1};
    std::unique_ptr<T> q(new T{2});
    q = p;
    auto r = q;
    std::shared_ptr<T> s = std::move(q);
    std::unique_ptr<T> u = s;
    std::cout << p.v << s->w;
    T* raw = s;
    delete s;
}
