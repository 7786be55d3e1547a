#include <iostream>
#include <optional>
#include <variant>
#include <any>
#include <string>
#include <tuple>
#include <array>
using namespace std;
optional<int> parse(const string& s) { if (s.empty()) return nullopt; return (int)s.size(); }
struct V { void operator()(int i) const { cout << "int " << i << '\n'; } void operator()(const string& s) const { cout << "str " << s << '\n'; } void operator()(double d) const { cout << "dbl " << d << '\n'; } };
template <class... T> struct overloaded : T... { using T::operator()...; }; template <class... T> overloaded(T...) -> overloaded<T...>;
int main() { auto p = parse("abc"); if (p) cout << *p << p.value_or(7) << parse("").value_or(7) << '\n'; try { parse("").value(); } catch (const bad_optional_access& e) { cout << e.what() << '\n'; } variant<int, string, double> v = 5; visit(V{}, v); v = string("hey"); visit(V{}, v); v = 2.5; visit(V{}, v); cout << v.index() << holds_alternative<double>(v) << get<double>(v) << '\n'; try { get<int>(v); } catch (const bad_variant_access& e) { cout << e.what() << '\n'; } visit(overloaded{[](int) { cout << "i"; }, [](auto& x) { cout << "other " << x; }}, v); cout << '\n'; any a = 3; a = string("any"); cout << any_cast<string>(a) << a.has_value() << '\n'; tuple<int, string> t{1, "x"}; auto& [i, s] = t; i = 9; cout << get<0>(t) << s << '\n'; array<int, 4> arr{4, 3, 2, 1}; cout << arr.size() << arr.front() << arr.at(2) << '\n'; if (auto* q = get_if<double>(&v)) cout << *q << endl; }