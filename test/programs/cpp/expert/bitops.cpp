#include <bit>
#include <bitset>
#include <climits>
#include <cstdint>
#include <cstring>
#include <iostream>
#include <iomanip>
#include <limits>
template <class To, class From> To bc(const From& f) { To t; static_assert(sizeof t == sizeof f); std::memcpy(&t, &f, sizeof t); return t; }
uint32_t crc32(const char* s) { uint32_t c = ~0u; while (*s) { c ^= uint8_t(*s++); for (int k = 0; k < 8; k++) c = c & 1 ? (c >> 1) ^ 0xEDB88320u : c >> 1; } return ~c; }
struct Xor { uint64_t s; uint64_t operator()() { s ^= s << 13; s ^= s >> 7; s ^= s << 17; return s; } };
int main() {
    std::cout << std::popcount(0xF0F0u) << std::countl_zero(uint8_t(1)) << std::countr_zero(8u) << std::has_single_bit(64u) << std::bit_ceil(37u) << std::bit_width(255u) << std::hex << std::rotl(uint8_t(0x81), 1) << std::dec << '\n';
    std::cout << std::hex << std::setfill('0') << std::setw(8) << crc32("123456789") << ' ' << bc<uint64_t>(1.5) << ' ' << std::bit_cast<uint32_t>(-0.0f) << std::dec << '\n';
    Xor x{88172645463325252ull}; for (int i = 0; i < 3; i++) std::cout << x() << ' '; std::cout << '\n';
    int8_t a = -128; uint8_t b = a; int16_t c = b << 8; std::cout << +a << ' ' << +b << ' ' << c << ' ' << (a >> 1) << ' ' << (uint8_t)~b << ' ' << (int)(uint8_t)~b << '\n';
    std::cout << (-1 < 1u) << (sizeof(int) > -1) << ('a' + 1) << ' ' << (char)('a' + 1) << ' ' << (true + true) << ' ' << 5 / -2 << -5 % 3 << ' ' << 07 + 0x10 + 0b11 << ' ' << 1'000'000 << '\n';
    unsigned u = 0; u--; std::cout << u << ' ' << (u == UINT_MAX) << ' ' << std::numeric_limits<long long>::min() << ' ' << std::numeric_limits<unsigned char>::digits << ' ' << CHAR_BIT * sizeof(long double) << '\n';
    long l = 1L << 40; int n = static_cast<int>(l + 5); float f = 16777217; double d = 0.1f; std::cout << n << ' ' << std::fixed << f << ' ' << std::setprecision(10) << d << ' ' << (0.1 + 0.2 == 0.3) << ' ' << (long)-2.9 << '\n';
    union { uint32_t w; uint8_t b[4]; } e{0x11223344}; std::cout << std::hex << (int)e.b[0] << (std::endian::native == std::endian::little) << '\n';
}
