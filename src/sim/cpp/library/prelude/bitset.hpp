// <bitset>
// needs: string stdexcept ios
namespace std {
template <size_t N> class bitset {
public:
  static constexpr size_t _W = N == 0 ? 1 : (N + 63) / 64;
  unsigned long _w[_W];
  class reference { public: bitset* _b; size_t _i; reference(bitset* b, size_t i) : _b(b), _i(i) {} reference(const reference&) = default; reference& operator=(bool v) noexcept { _b->set(_i, v); return *this; } reference& operator=(const reference& o) noexcept { _b->set(_i, bool(o)); return *this; } operator bool() const noexcept { return _b->_at(_i); } bool operator~() const noexcept { return !_b->_at(_i); } reference& flip() noexcept { _b->set(_i, !_b->_at(_i)); return *this; } };
  constexpr bool _at(size_t i) const { return (_w[i / 64] >> (i % 64)) & 1; }
  constexpr void _trim() { if (N % 64) _w[_W - 1] &= ~0ul >> (64 - N % 64); if (N == 0) _w[0] = 0; }
  constexpr bitset() noexcept : _w{} {}
  constexpr bitset(unsigned long long v) noexcept : _w{} { _w[0] = v; _trim(); }
  explicit bitset(const string& s, size_t pos = 0, size_t n = string::npos, char zero = '0', char one = '1') : _w{} { if (pos > s.size()) __throw_out_of_range_fmt("bitset::bitset", "__position", "> __s.size()", pos, s.size()); if (n > s.size() - pos) n = s.size() - pos; for (size_t i = 0; i < n; ++i) if (s[pos + i] != zero && s[pos + i] != one) __throw_invalid_argument("bitset::_M_copy_from_ptr"); size_t k = n < N ? n : N; for (size_t i = 0; i < k; ++i) if (s[pos + k - 1 - i] == one) set(i); }
  explicit bitset(const char* s) : bitset(string(s)) {}
  bitset& set() noexcept { for (size_t i = 0; i < _W; ++i) _w[i] = ~0ul; _trim(); return *this; }
  bitset& set(size_t i, bool v = true) { if (i >= N) __throw_out_of_range_fmt("bitset::set", "__position", ">= _Nb", i, N); if (v) _w[i / 64] |= 1ul << (i % 64); else _w[i / 64] &= ~(1ul << (i % 64)); return *this; }
  bitset& reset() noexcept { for (size_t i = 0; i < _W; ++i) _w[i] = 0; return *this; }
  bitset& reset(size_t i) { if (i >= N) __throw_out_of_range_fmt("bitset::reset", "__position", ">= _Nb", i, N); _w[i / 64] &= ~(1ul << (i % 64)); return *this; }
  bitset& flip() noexcept { for (size_t i = 0; i < _W; ++i) _w[i] = ~_w[i]; _trim(); return *this; }
  bitset& flip(size_t i) { if (i >= N) __throw_out_of_range_fmt("bitset::flip", "__position", ">= _Nb", i, N); _w[i / 64] ^= 1ul << (i % 64); return *this; }
  bool test(size_t i) const { if (i >= N) __throw_out_of_range_fmt("bitset::test", "__position", ">= _Nb", i, N); return _at(i); }
  constexpr bool operator[](size_t i) const { return _at(i); } reference operator[](size_t i) { return reference(this, i); }
  size_t count() const noexcept { size_t n = 0; for (size_t i = 0; i < _W; ++i) { unsigned long x = _w[i]; while (x) { x &= x - 1; ++n; } } return n; }
  constexpr size_t size() const noexcept { return N; }
  bool any() const noexcept { for (size_t i = 0; i < _W; ++i) if (_w[i]) return true; return false; } bool none() const noexcept { return !any(); } bool all() const noexcept { return count() == N; }
  unsigned long to_ulong() const { for (size_t i = 1; i < _W; ++i) if (_w[i]) throw overflow_error("_Base_bitset::_M_do_to_ulong"); return _w[0]; } unsigned long long to_ullong() const { for (size_t i = 1; i < _W; ++i) if (_w[i]) throw overflow_error("_Base_bitset::_M_do_to_ullong"); return _w[0]; }
  string to_string(char z = '0', char o = '1') const { string s(N, z); for (size_t i = 0; i < N; ++i) if (_at(i)) s[N - 1 - i] = o; return s; }
  bitset& operator&=(const bitset& o) noexcept { for (size_t i = 0; i < _W; ++i) _w[i] &= o._w[i]; return *this; } bitset& operator|=(const bitset& o) noexcept { for (size_t i = 0; i < _W; ++i) _w[i] |= o._w[i]; return *this; } bitset& operator^=(const bitset& o) noexcept { for (size_t i = 0; i < _W; ++i) _w[i] ^= o._w[i]; return *this; }
  bitset& operator<<=(size_t k) noexcept { for (size_t i = N; i-- > 0;) set(i, i >= k && _at(i - k)); return *this; } bitset& operator>>=(size_t k) noexcept { for (size_t i = 0; i < N; ++i) set(i, k < N - i && _at(i + k)); return *this; }
  bitset operator<<(size_t k) const noexcept { bitset r(*this); r <<= k; return r; } bitset operator>>(size_t k) const noexcept { bitset r(*this); r >>= k; return r; } bitset operator~() const noexcept { bitset r(*this); r.flip(); return r; }
  bool operator==(const bitset& o) const noexcept { for (size_t i = 0; i < _W; ++i) if (_w[i] != o._w[i]) return false; return true; }
};
template <size_t N> bitset<N> operator&(const bitset<N>& a, const bitset<N>& b) noexcept { bitset<N> r(a); r &= b; return r; }
template <size_t N> bitset<N> operator|(const bitset<N>& a, const bitset<N>& b) noexcept { bitset<N> r(a); r |= b; return r; }
template <size_t N> bitset<N> operator^(const bitset<N>& a, const bitset<N>& b) noexcept { bitset<N> r(a); r ^= b; return r; }
template <class C, class T, size_t N> basic_ostream<C, T>& operator<<(basic_ostream<C, T>& o, const bitset<N>& b) { return o << b.to_string(); }
template <size_t N> struct hash<bitset<N>> { size_t operator()(const bitset<N>& b) const noexcept { return __hash_bytes(b._w, (N + 7) / 8); } };
}
