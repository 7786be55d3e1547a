#include <iostream>
#include <stdexcept>
#include <exception>
#include <system_error>
#include <string>
struct Err : std::exception { std::string m; int code; Err(std::string m, int c) : m(std::move(m)), code(c) {} const char* what() const noexcept override { return m.c_str(); } };
void lvl3(int k) { if (k == 0) throw Err("low", 3); if (k == 1) throw std::invalid_argument("inv"); if (k == 2) throw 7; }
void lvl2(int k) { try { lvl3(k); } catch (const Err&) { std::throw_with_nested(std::runtime_error("lvl2 failed")); } }
void lvl1(int k) try { lvl2(k); } catch (const std::invalid_argument& e) { std::cout << "fn-try " << e.what() << '\n'; throw std::logic_error(std::string("wrapped ") + e.what()); }
void pr(const std::exception& e, int d = 0) { std::cout << std::string(d * 2, ' ') << e.what() << '\n'; try { std::rethrow_if_nested(e); } catch (const std::exception& n) { pr(n, d + 1); } catch (...) { std::cout << "?\n"; } }
struct Mem { Mem(int i) { if (i < 0) throw std::domain_error("neg"); std::cout << "Mem " << i << '\n'; } ~Mem() { std::cout << "~Mem\n"; } };
struct Own { Mem a, b; Own(int x, int y) try : a(x), b(y) { std::cout << "Own\n"; } catch (std::domain_error& e) { std::cout << "ctor-catch " << e.what() << '\n'; } ~Own() { std::cout << "~Own\n"; } };
int cleanup() noexcept { return std::uncaught_exceptions(); }
struct D { ~D() { std::cout << "unwinding=" << cleanup() << '\n'; } };
int main() {
    for (int k = 0; k < 4; ++k) try { lvl1(k); std::cout << "fine\n"; } catch (const std::exception& e) { pr(e); } catch (...) { std::cout << "other\n"; }
    { Own o(1, 2); } try { Own p(1, -1); } catch (const std::domain_error& e) { std::cout << "again " << e.what() << '\n'; }
    try { D d; throw 1; } catch (int) {} { D d; }
    try { throw std::system_error(std::make_error_code(std::errc::invalid_argument), "ctx"); } catch (const std::system_error& e) { std::cout << e.what() << ' ' << e.code().value() << '\n'; }
    try { try { throw Err("a", 1); } catch (Err& e) { e.m += "b"; throw; } } catch (std::exception& e) { std::cout << e.what() << '\n'; }
}
