// Deleting through a base that knows nothing of virtual bases: the destructor of the object that has them finds them.
#include <iostream>
#include <memory>
#include <vector>

struct Top { virtual ~Top() { std::cout << "~Top\n"; } virtual int id() const { return 0; } };
struct Left : virtual Top { ~Left() override { std::cout << "~Left " << id() << '\n'; } int id() const override { return 1; } };
struct Right : virtual Top { ~Right() override { std::cout << "~Right " << id() << '\n'; } };
struct Both : Left, Right { ~Both() override { std::cout << "~Both " << id() << '\n'; } int id() const override { return 3; } };
struct Last final : Both { int v = 7; int id() const override { return v; } };
struct Plain : Top { ~Plain() override { std::cout << "~Plain " << id() << '\n'; } };

int main() {
    Top* t = new Both;
    delete t;
    std::vector<std::unique_ptr<Top>> all;
    all.push_back(std::make_unique<Left>());
    all.push_back(std::make_unique<Last>());
    all.push_back(std::make_unique<Plain>());
    for (auto& p : all) std::cout << p->id() << (dynamic_cast<Both*>(p.get()) != nullptr) << '\n';
    all.erase(all.begin());
    Right* r = new Last;
    std::cout << r->id() << '\n';
    delete r;
    std::shared_ptr<Top> s = std::make_shared<Both>();
    try { throw Last(); } catch (const Left& l) { std::cout << "caught " << l.id() << '\n'; }
    Both local[2];
    std::cout << "end\n";
}
