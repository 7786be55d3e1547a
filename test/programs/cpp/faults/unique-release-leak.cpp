#include <memory>
#include <iostream>
struct R { int id; double pad[3]; R(int i) : id(i) { std::cout << "R" << id << '\n'; } ~R() { std::cout << "~R" << id << '\n'; } };
std::unique_ptr<R> make(int i) { return std::make_unique<R>(i); }
int main() {
    auto a = make(1);
    auto b = make(2);
    R* raw = a.release();
    std::cout << raw->id << (a == nullptr) << '\n';
    a = std::move(b);
    a.reset(new R(3));
    auto c = std::unique_ptr<R[]>(nullptr);
    std::cout << sizeof(a) << '\n';
}
