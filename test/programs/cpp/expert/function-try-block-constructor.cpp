#include <iostream>
#include <stdexcept>
struct Mem { Mem(int i) { if (i < 0) throw std::domain_error("neg"); std::cout << "Mem " << i << '\n'; } ~Mem() { std::cout << "~Mem\n"; } };
struct Base { Base(int k) try : m(k) { std::cout << "Base\n"; } catch (std::exception& e) { std::cout << "base-catch " << e.what() << '\n'; throw std::runtime_error("translated"); } Mem m; ~Base() { std::cout << "~Base\n"; } };
struct Own : Base { Mem a, b; Own(int k, int x, int y) try : Base(k), a(x), b(y) { std::cout << "Own\n"; if (x == 7) throw 7; } catch (std::domain_error& e) { std::cout << "ctor-catch " << e.what() << '\n'; } catch (int i) { std::cout << "int " << i << '\n'; } ~Own() { std::cout << "~Own\n"; } };
int f(int k) try { if (k) throw k; return 1; } catch (int i) { return i * 10; }
int main() {
  { Own o(0, 1, 2); }
  try { Own p(1, 2, -1); } catch (const std::domain_error& e) { std::cout << "again " << e.what() << '\n'; }
  try { Own p(-1, 2, 1); } catch (const std::runtime_error& e) { std::cout << "rt " << e.what() << '\n'; }
  try { Own p(1, 7, 1); } catch (int e) { std::cout << "i " << e << '\n'; }
  std::cout << f(0) << f(3) << '\n';
}
