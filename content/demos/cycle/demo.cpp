#include <iostream>
#include <memory>
#include <string>

struct Node {
    std::string name;
    std::shared_ptr<Node> other;

    explicit Node(std::string n) : name(n) {}
    ~Node() { std::cout << "freed " << name << std::endl; }
};

int main() {
    auto a = std::make_shared<Node>("a");
    auto b = std::make_shared<Node>("b");
    a->other = b;
    b->other = a;                        // beat: tied
    a.reset();
    b.reset();                           // beat: names-gone
    std::cout << "the names are gone" << std::endl;
    std::cout << "end" << std::endl;
}
