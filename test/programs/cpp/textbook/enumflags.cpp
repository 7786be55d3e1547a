#include <iostream>
#include <string>
#include <type_traits>
#include <cstdint>
#include <array>
enum Color { Red, Green = 5, Blue };
enum class Perm : std::uint8_t { None = 0, R = 1 << 0, W = 1 << 1, X = 1 << 2, All = R | W | X };
constexpr Perm operator|(Perm a, Perm b) { return Perm(std::underlying_type_t<Perm>(a) | std::underlying_type_t<Perm>(b)); }
constexpr Perm operator&(Perm a, Perm b) { return static_cast<Perm>(static_cast<uint8_t>(a) & static_cast<uint8_t>(b)); }
constexpr Perm operator~(Perm a) { return Perm(~uint8_t(a) & 7); }
Perm& operator|=(Perm& a, Perm b) { return a = a | b; }
std::string str(Perm p) { std::string s = "---"; const char* n = "rwx"; for (int i = 0; i < 3; i++) if ((p & Perm(1 << i)) != Perm::None) s[i] = n[i]; return s; }
struct Flags { unsigned ready : 1, mode : 3; int delta : 4; bool on : 1; };
union Num { float f; uint32_t u; };
int main() {
    Color c = Blue; int i = c; std::cout << i << c << Green << '\n';
    Perm p = Perm::R; p |= Perm::X; std::cout << str(p) << str(~p) << str(Perm::All) << ' ' << +static_cast<uint8_t>(p) << '\n';
    Flags f{1, 9 & 7, -3, true}; f.mode += 10; std::cout << f.ready << f.mode << f.delta << f.on << sizeof f << '\n';
    Num n{1.0f}; std::cout << std::hex << n.u << std::dec << '\n';
    switch (c) { case Red: std::cout << "r"; break; case Blue: std::cout << "b"; [[fallthrough]]; default: std::cout << "d\n"; }
    std::cout << std::is_same_v<std::underlying_type<Perm>::type, unsigned char> << sizeof(Perm) << sizeof(Color) << '\n';
    int8_t b = 65; std::cout << b << ' ' << int(b) << ' ' << (b + 1) << ' ' << static_cast<char>(b + 1) << '\n';
    using enum Perm; std::cout << (W == Perm(2)) << '\n';
}
