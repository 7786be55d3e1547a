#include <memory>
#include <iostream>
#include <string>
struct Person { std::string name; std::shared_ptr<Person> partner; std::weak_ptr<Person> boss; Person(std::string n) : name(std::move(n)) {} ~Person() { std::cout << name << " gone\n"; } };
int main() {
    auto a = std::make_shared<Person>("Ann");
    auto b = std::make_shared<Person>("Bob");
    auto c = std::make_shared<Person>("Cy");
    a->partner = b;
    b->partner = a;
    c->boss = a;
    std::cout << a.use_count() << b.use_count() << c.use_count() << ' ' << c->boss.lock()->name << '\n';
}
