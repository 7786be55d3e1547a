#include <iostream>
#include <memory>
#include <vector>
#include <string>
#include <map>
#include <variant>
#include <optional>
#include <functional>
#include <algorithm>
#include <numeric>
#include <iomanip>
#include <sstream>
#include <stdexcept>
#include <array>
#include <set>
#include <string_view>
struct Tr { std::string n; Tr(std::string s) : n(std::move(s)) { std::cout << "+" << n << ' '; } Tr(const Tr& o) : n(o.n + "c") { std::cout << "C" << n << ' '; } Tr(Tr&& o) noexcept : n(std::move(o.n)) { o.n = "?"; std::cout << "M" << n << ' '; } Tr& operator=(Tr o) { std::swap(n, o.n); std::cout << "=" << n << ' '; return *this; } ~Tr() { std::cout << "-" << n << ' '; } };
template <class... Ts> struct over : Ts... { using Ts::operator()...; };
template <class... Ts> over(Ts...) -> over<Ts...>;
template <class T> concept Num = requires(T a) { a + a; a < a; };
template <Num T> T big(std::initializer_list<T> l) { return *std::max_element(l.begin(), l.end()); }
template <class T, std::size_t N> constexpr T sum(const std::array<T, N>& a) { T s{}; for (auto x : a) s += x; return s; }
struct A { virtual ~A() { std::cout << "~A "; } virtual std::string who() const { return "A"; } }; struct B : virtual A { ~B() override { std::cout << "~B "; } std::string who() const override { return "B" + A::who(); } }; struct D final : B { int v = 3; ~D() { std::cout << "~D "; } std::string who() const override { return "D" + B::who(); } };
Tr make(bool b) { Tr x("x"), y("y"); if (b) return x; return y; }
int main() {
  { std::vector<Tr> v; v.reserve(2); v.emplace_back("a"); v.push_back(Tr("b")); v.push_back(v[0]); std::cout << v.size() << v.capacity() << '\n'; v.erase(v.begin()); std::cout << '\n'; } std::cout << '\n';
  { Tr t = make(true); t = make(false); const Tr& r = Tr("tmp"); std::cout << r.n << '\n'; } std::cout << '\n';
  std::variant<int, std::string, double> va = "hey"; for (int i = 0; i < 3; i++) { std::visit(over{[](int x) { std::cout << "int " << x; }, [](const std::string& s) { std::cout << "str " << s; }, [](auto d) { std::cout << "other " << d; }}, va); std::cout << ' ' << va.index() << '\n'; if (i == 0) va = 2.5; else va = 7; }
  try { std::get<std::string>(va); } catch (const std::bad_variant_access& e) { std::cout << e.what() << '\n'; }
  std::optional<std::string> op; std::cout << op.value_or("none") << op.has_value(); op.emplace(3, 'z'); std::cout << *op << op->size() << '\n';
  constexpr std::array<int, 4> ar{1, 2, 3, 4}; static_assert(sum(ar) == 10); std::cout << sum(ar) << big({2.5, 1.0}) << std::boolalpha << Num<std::string> << '\n';
  std::unique_ptr<A> p = std::make_unique<D>(); std::cout << p->who() << ' ' << (dynamic_cast<D*>(p.get()) != nullptr) << '\n'; p.reset(); std::cout << '\n';
  auto sp = std::make_shared<Tr>("s"); std::weak_ptr<Tr> wp = sp; { auto s2 = wp.lock(); std::cout << sp.use_count() << s2.use_count(); } sp.reset(); std::cout << wp.expired() << '\n';
  std::map<std::string, std::vector<int>> m; for (std::string_view w : {"one", "two", "three", "four"}) m[std::string(1, w[0])].push_back(w.size()); for (auto& [k, v] : m) std::cout << k << ':' << v.size() << ' '; std::cout << m.count("z") << '\n';
  std::ostringstream os; os << std::hex << std::showbase << 255 << ' ' << std::dec << std::setw(8) << std::setfill('*') << std::left << 42 << '|' << std::fixed << std::setprecision(2) << 3.14159 << '|' << std::scientific << 12345.678 << '|' << std::defaultfloat << 1e10 << '|' << std::right << std::setw(5) << true; std::cout << os.str() << '\n';
  std::function<int(int)> f = [&](int n) { return n < 2 ? n : f(n - 1) + f(n - 2); }; std::cout << f(15) << '\n'; int c = 0; auto inc = [c]() mutable { return ++c; }; inc(); std::cout << inc() << c << '\n';
  std::vector<int> v{5, 3, 8, 1, 9, 2}; std::sort(v.begin(), v.end(), std::greater<>()); v.erase(std::remove_if(v.begin(), v.end(), [](int x) { return x % 2; }), v.end()); std::cout << v.size() << std::accumulate(v.begin(), v.end(), 100) << *std::lower_bound(v.begin(), v.end(), 4, std::greater<>()) << '\n';
  try { try { std::vector<int>{1}.at(5); } catch (const std::out_of_range&) { throw std::runtime_error("outer"); } } catch (const std::exception& e) { std::cout << e.what() << '\n'; } std::cout << (7 / -2) << (-7 % 3) << (1 << 4 | 3) << ("ab" + std::string("c")).substr(1) << std::stoi("42x") << std::to_string(2.5) << '\n';
  int* leak = new int[3]{1, 2, 3}; int* q = leak + 1; std::cout << q[1] << '\n'; delete[] leak; return q[0];
}
