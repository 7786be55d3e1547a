#include <variant>
#include <iostream>
#include <string>
#include <vector>
#include <memory>
#include <map>
template <class... Ts> struct overloaded : Ts... { using Ts::operator()...; };
template <class... Ts> overloaded(Ts...) -> overloaded<Ts...>;
struct Num { double v; };
struct Var { std::string n; };
struct Bin; struct Neg;
using Expr = std::variant<Num, Var, std::unique_ptr<Bin>, std::unique_ptr<Neg>>;
struct Bin { char op; Expr l, r; };
struct Neg { Expr e; };
Expr num(double d) { return Num{d}; }
Expr var(std::string s) { return Var{std::move(s)}; }
Expr bin(char o, Expr a, Expr b) { return std::make_unique<Bin>(Bin{o, std::move(a), std::move(b)}); }
Expr neg(Expr e) { return std::make_unique<Neg>(Neg{std::move(e)}); }
double eval(const Expr& e, const std::map<std::string, double>& env) {
    return std::visit(overloaded{
        [](const Num& n) { return n.v; },
        [&](const Var& v) { auto it = env.find(v.n); if (it == env.end()) throw std::out_of_range("unbound " + v.n); return it->second; },
        [&](const std::unique_ptr<Bin>& b) { double l = eval(b->l, env), r = eval(b->r, env); switch (b->op) { case '+': return l + r; case '*': return l * r; default: return l - r; } },
        [&](const std::unique_ptr<Neg>& n) { return -eval(n->e, env); }}, e);
}
std::string show(const Expr& e) {
    struct V { std::string operator()(const Num& n) const { auto s = std::to_string(n.v); return s.substr(0, s.find('.') + 2); } std::string operator()(const Var& v) const { return v.n; } std::string operator()(const std::unique_ptr<Bin>& b) const { return "(" + show(b->l) + b->op + show(b->r) + ")"; } std::string operator()(const std::unique_ptr<Neg>& n) const { return "-" + show(n->e); } };
    return std::visit(V{}, e);
}
int main() {
    Expr e = bin('+', num(2), bin('*', var("x"), neg(num(3))));
    std::cout << show(e) << " = " << eval(e, {{"x", 4}}) << '\n';
    try { eval(e, {}); } catch (std::exception& x) { std::cout << x.what() << '\n'; }
    e = num(1); std::cout << e.index() << std::holds_alternative<Num>(e) << std::get<Num>(e).v << '\n';
    try { std::get<Var>(e); } catch (const std::bad_variant_access& b) { std::cout << b.what() << '\n'; }
    std::variant<int, std::string> v = "text"; std::cout << v.index() << ' ' << *std::get_if<std::string>(&v) << '\n';
    v.emplace<int>(5); v = 7; std::cout << std::get<0>(v) << (v == std::variant<int, std::string>(7)) << '\n';
    std::variant<std::monostate, int> m; std::cout << m.index() << std::variant_size_v<decltype(m)> << '\n';
}
