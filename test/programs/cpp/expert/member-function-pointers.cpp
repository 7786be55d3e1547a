#include <iostream>
#include <map>
#include <vector>
#include <string>
#include <functional>
struct Base { virtual int v(int x) { return x + 1; } int nv() const { return 5; } int data = 9; virtual ~Base() {} std::string s(const std::string& a) { return a + "!"; } };
struct Der : Base { int v(int x) override { return x * 2; } void set(int d) { data = d; } };
struct Cmd { const char* n; int (Base::*fn)(int); };
typedef int (Base::*CF)() const;
class Machine { using St = void (Machine::*)(char); St st = &Machine::a; int n = 0; void a(char c) { if (c == 'x') st = &Machine::b; ++n; } void b(char c) { if (c == 'y') st = &Machine::a; n += 10; } public: void feed(const char* s) { while (*s) (this->*st)(*s++); } int count() const { return n; } bool inA() const { return st == &Machine::a; } };
static void (Machine::*gp)(const char*);
int call(Base& b, int (Base::*f)(int)) { return (b.*f)(10); }
template <class C, class R, class... A> R inv(C* c, R (C::*f)(A...), A... a) { return (c->*f)(a...); }
int main() {
  Base b; Der d; Cmd t[] = {{"v", &Base::v}, {"none", nullptr}};
  for (auto& c : t) if (c.fn) std::cout << c.n << (b.*c.fn)(3) << ((&d)->*c.fn)(3) << '\n'; else std::cout << "null\n";
  CF cf = &Base::nv; std::cout << (d.*cf)() << (cf == &Base::nv) << (cf != nullptr) << sizeof(cf) << '\n';
  std::map<std::string, int (Base::*)(int)> m; m["x"] = &Base::v; std::cout << (d.*m["x"])(7) << (m["y"] == nullptr) << '\n';
  std::vector<std::string (Base::*)(const std::string&)> v{&Base::s}; std::cout << (b.*v[0])("hey") << '\n';
  Machine mc; mc.feed("axbyzx"); std::cout << mc.count() << mc.inA() << (gp == nullptr) << '\n';
  std::cout << call(d, &Base::v) << "\n"; inv(&d, &Der::set, 4); std::function<int(Base&, int)> f = &Base::v; auto g = std::mem_fn(&Base::nv); std::cout << d.data << f(d, 8) << g(b) << std::invoke(&Base::data, d) << "\n";
}
