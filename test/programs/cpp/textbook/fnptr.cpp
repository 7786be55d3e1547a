#include <iostream>
#include <functional>
#include <map>
#include <string>
#include <vector>
#include <cmath>
double add(double a, double b) { return a + b; }
double mul(double a, double b) { return a * b; }
using Op = double (*)(double, double);
double apply(Op f, double a, double b) { return (*f)(a, b); }
double integrate(const std::function<double(double)>& f, double a, double b, int n = 1000) { double h = (b - a) / n, s = 0; for (int i = 0; i < n; ++i) s += f(a + (i + .5) * h); return s * h; }
struct Counter { int n = 0; int operator()() { return ++n; } int peek() const { return n; } };
auto compose = [](auto f, auto g) { return [=](auto x) { return f(g(x)); }; };
struct Button { std::vector<std::function<void(const std::string&)>> subs; void on(std::function<void(const std::string&)> f) { subs.push_back(std::move(f)); } void fire(const std::string& e) { for (auto& f : subs) f(e); } };
int main() {
    Op t[] = {add, &mul, [](double a, double b) { return a - b; }};
    for (Op o : t) std::cout << apply(o, 6, 7) << ' ';
    std::map<std::string, std::function<double(double, double)>> ops{{"+", add}, {"*", mul}, {"^", [](double a, double b) { return std::pow(a, b); }}, {"/", std::divides<double>()}};
    for (auto& [n, f] : ops) std::cout << n << f(2, 8) << ' ';
    std::cout << '\n' << integrate([](double x) { return x * x; }, 0, 3) << ' ' << integrate(static_cast<double (*)(double)>(std::sin), 0, M_PI) << '\n';
    Counter c; auto r = std::ref(c); r(); r(); std::function<int()> copy = c; copy(); std::cout << c.peek() << copy() << '\n';
    int (Counter::*pm)() const = &Counter::peek; int Counter::*pd = &Counter::n; c.*pd = 10; Counter* pc = &c; std::cout << (c.*pm)() << (pc->*pm)() << pc->*pd << '\n';
    std::cout << compose([](int x) { return x + 1; }, [](int x) { return x * x; })(5) << '\n';
    auto bound = std::bind(mul, std::placeholders::_1, 3); std::cout << bound(4) << ' ' << std::invoke(&Counter::peek, c) << '\n';
    Button b; int clicks = 0; b.on([&clicks](const std::string&) { clicks++; }); b.on([](auto& e) { std::cout << "got " << e << '\n'; }); b.fire("down"); b.fire("up"); std::cout << clicks << '\n';
    auto gen = [n = 0]() mutable { return n += 2; }; gen(); std::cout << gen() << '\n';
    std::function<void()> empty; try { empty(); } catch (const std::bad_function_call& e) { std::cout << e.what() << ' ' << !empty << '\n'; }
    std::function<int(int)> fact = [&](int n) { return n < 2 ? 1 : n * fact(n - 1); }; std::cout << fact(10) << '\n';
}
