#include <iostream>
#include <bitset>
#include <vector>
#include <cstdint>
#include <numeric>
constexpr int N = 200;
int main() {
    std::bitset<N + 1> p;
    p.set();
    p[0] = p[1] = 0;
    for (int i = 2; i * i <= N; ++i) if (p[i]) for (int j = i * i; j <= N; j += i) p.reset(j);
    std::cout << p.count() << ' ' << p.test(199) << ' ' << p.any() << p.none() << '\n';
    std::bitset<8> a("10110010"), b(0x0f);
    std::cout << (a & b) << ' ' << (a | b) << ' ' << (a ^ b) << ' ' << ~a << ' ' << (a << 2) << ' ' << (a >> 3) << ' ' << a.to_ulong() << ' ' << a.flip(0).to_string() << '\n';
    std::vector<bool> vb(10);
    for (size_t i = 0; i < vb.size(); i += 3) vb[i] = true;
    vb.push_back(true);
    for (bool x : vb) std::cout << x;
    vb.flip();
    std::cout << ' ' << vb[0] << vb[1] << '\n';
    std::cout << std::gcd(84, 36) << ' ' << std::lcm(4, 6) << ' ' << a.size() << ' ' << a.all() << '\n';
    uint64_t h = 1469598103934665603ULL;
    for (char c : std::string("hello")) { h ^= (unsigned char)c; h *= 1099511628211ULL; }
    std::cout << std::hex << h << std::dec << '\n';
    std::vector<int> iota(10);
    std::iota(iota.begin(), iota.end(), -3);
    std::vector<int> ps(10), ad(10);
    std::partial_sum(iota.begin(), iota.end(), ps.begin());
    std::adjacent_difference(ps.begin(), ps.end(), ad.begin());
    for (int x : ps) std::cout << x << ' ';
    std::cout << std::inner_product(ps.begin(), ps.end(), ad.begin(), 0) << '\n';
}
