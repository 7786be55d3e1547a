#include <iostream>
#include <memory>
#include <string>
#include <vector>
using namespace std;
struct Node { string name; vector<shared_ptr<Node>> kids; weak_ptr<Node> parent; Node(string n) : name(n) { cout << "+" << name << ' '; } ~Node() { cout << "-" << name << ' '; } };
struct Res : enable_shared_from_this<Res> { int v = 3; shared_ptr<Res> self() { return shared_from_this(); } ~Res() { cout << "~Res "; } };
int main() { auto root = make_shared<Node>("root"); for (auto n : {"a", "b"}) { auto k = make_shared<Node>(n); k->parent = root; root->kids.push_back(k); } cout << root.use_count() << root->kids[0].use_count() << (root->kids[0]->parent.lock() == root) << '\n'; auto p = root->kids[1]; root.reset(); cout << "after " << p->parent.expired() << p.use_count() << '\n'; auto r = make_shared<Res>(); auto s = r->self(); cout << s.use_count() << '\n'; unique_ptr<int[]> arr(new int[3]{1, 2, 3}); cout << arr[2] << '\n'; shared_ptr<int> d(new int(5), [](int* p) { cout << "deleter " << *p << '\n'; delete p; }); shared_ptr<int> e = d; d = nullptr; cout << *e << e.use_count() << '\n'; unique_ptr<Node> u = make_unique<Node>("u"); auto w = move(u); cout << (u ? "has" : "empty") << w->name << '\n'; w.reset(); cout << "end\n"; }