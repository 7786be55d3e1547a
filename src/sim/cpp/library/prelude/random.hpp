// <random>: engines and distributions as libstdc++ computes them
// needs: algobase limits vector cmath
namespace std {
template <class U, size_t W, size_t N, size_t M, size_t R, U A, size_t UU, U D, size_t S, U B, size_t T, U C, size_t L, U F> class mersenne_twister_engine {
public:
  typedef U result_type; static constexpr U default_seed = 5489u; U _x[N]; size_t _p;
  mersenne_twister_engine() { seed(default_seed); }
  explicit mersenne_twister_engine(U s) { seed(s); }
  void seed(U s = default_seed) { _x[0] = W == 32 ? s & 0xffffffffu : s; for (size_t i = 1; i < N; ++i) { U x = _x[i - 1]; x ^= x >> (W - 2); x *= F; x += i; _x[i] = W == 32 ? x & 0xffffffffu : x; } _p = N; }
  static constexpr U min() { return 0; } static constexpr U max() { return W == 32 ? 0xffffffffu : ~U(0); }
  void _gen() { const U up = (~U(0)) << R, lo = ~up; for (size_t k = 0; k < N; ++k) { U y = (_x[k] & up) | (_x[(k + 1) % N] & lo); U v = _x[(k + M) % N] ^ (y >> 1) ^ ((y & 1) ? A : 0); _x[k] = W == 32 ? v & 0xffffffffu : v; } _p = 0; }
  U operator()() { if (_p >= N) _gen(); U z = _x[_p++]; z ^= (z >> UU) & D; z ^= (z << S) & B; z ^= (z << T) & C; z ^= z >> L; return W == 32 ? z & 0xffffffffu : z; }
  void discard(unsigned long long n) { for (; n; --n) (*this)(); }
};
typedef mersenne_twister_engine<unsigned long, 32, 624, 397, 31, 0x9908b0dful, 11, 0xfffffffful, 7, 0x9d2c5680ul, 15, 0xefc60000ul, 18, 1812433253ul> mt19937;
typedef mersenne_twister_engine<unsigned long, 64, 312, 156, 31, 0xb5026f5aa96619e9ul, 29, 0x5555555555555555ul, 17, 0x71d67fffeda60000ul, 37, 0xfff7eee000000000ul, 43, 6364136223846793005ul> mt19937_64;
template <class U, U A, U C, U M> class linear_congruential_engine { public: typedef U result_type; U _x; static constexpr U default_seed = 1u; linear_congruential_engine() : _x(1) {} explicit linear_congruential_engine(U s) { seed(s); } void seed(U s = 1) { _x = C % M == 0 && s % M == 0 ? 1 : s % M; } static constexpr U min() { return C == 0 ? 1 : 0; } static constexpr U max() { return M - 1; } U operator()() { _x = (U)(((unsigned long)A * _x + C) % M); return _x; } void discard(unsigned long long n) { for (; n; --n) (*this)(); } };
typedef linear_congruential_engine<unsigned long, 16807ul, 0ul, 2147483647ul> minstd_rand0; typedef linear_congruential_engine<unsigned long, 48271ul, 0ul, 2147483647ul> minstd_rand; typedef minstd_rand0 default_random_engine;
class random_device { public: typedef unsigned result_type; unsigned _s = 1; random_device() {} explicit random_device(const string&) {} unsigned operator()() { __varies("std::random_device"); _s = _s * 1664525u + 1013904223u; return _s; } static constexpr unsigned min() { return 0; } static constexpr unsigned max() { return 0xffffffffu; } double entropy() const { return 0; } };
// a number below n by Lemire's method where the generator gives 32 or 64 full bits, by rejection else
template <class G> unsigned long __below(G& g, unsigned long range) {
  const unsigned long gmin = G::min(), gmax = G::max(), grange = gmax - gmin;
  if (grange > range) {
    const unsigned long ue = range + 1;
    if (grange == 0xffffffffu) { unsigned long p = (unsigned long)(g() - gmin) * ue; unsigned low = (unsigned)p; if (low < (unsigned)ue) { unsigned t = (0u - (unsigned)ue) % (unsigned)ue; while (low < t) { p = (unsigned long)(g() - gmin) * ue; low = (unsigned)p; } } return p >> 32; }
    if (grange == ~0ul) { auto mul = [](unsigned long a, unsigned long b, unsigned long& lo) { unsigned long a0 = a & 0xffffffffu, a1 = a >> 32, b0 = b & 0xffffffffu, b1 = b >> 32; unsigned long p00 = a0 * b0, p01 = a0 * b1, p10 = a1 * b0, p11 = a1 * b1; unsigned long mid = (p00 >> 32) + (p01 & 0xffffffffu) + (p10 & 0xffffffffu); lo = (p00 & 0xffffffffu) | (mid << 32); return p11 + (p01 >> 32) + (p10 >> 32) + (mid >> 32); }; unsigned long lo; unsigned long hi = mul(g() - gmin, ue, lo); if (lo < ue) { unsigned long t = (0ul - ue) % ue; while (lo < t) hi = mul(g() - gmin, ue, lo); } return hi; }
    const unsigned long scaling = grange / ue, past = ue * scaling; unsigned long r; do r = (unsigned long)(g() - gmin); while (r >= past); return r / scaling;
  }
  if (grange < range) { unsigned long tmp, ret; do { const unsigned long ue = grange + 1; tmp = ue * __below(g, range / ue); ret = tmp + ((unsigned long)g() - gmin); } while (ret > range || ret < tmp); return ret; }
  return (unsigned long)g() - gmin;
}
template <class T = int> class uniform_int_distribution { public: typedef T result_type; T _a, _b; explicit uniform_int_distribution(T a = 0, T b = numeric_limits<T>::max()) : _a(a), _b(b) {} T a() const { return _a; } T b() const { return _b; } T min() const { return _a; } T max() const { return _b; } void reset() {} template <class G> T operator()(G& g) { return (T)(__below(g, (unsigned long)(long)_b - (unsigned long)(long)_a) + (unsigned long)(long)_a); } };
template <class R, class G> R __canonical(G& g) { const unsigned long n = sizeof(R) == 8 ? 53 : 24; const double r = (double)(G::max() - G::min()) + 1.0; int k = r >= 9007199254740992.0 ? 1 : r >= 94906265.62425156 ? 2 : (sizeof(R) == 4 && r >= 16777216.0) ? 1 : 2; if (sizeof(R) == 4) k = r >= 16777216.0 ? 1 : 2; double log2r = 0; { double q = r; while (q > 1) { q /= 2; log2r += 1; } } unsigned long m = (unsigned long)((n + log2r - 1) / log2r); if (m < 1) m = 1; R sum = 0, tmp = 1; for (; m; --m) { sum += R(g() - G::min()) * tmp; tmp *= R(r); } R ret = sum / tmp; if (ret >= R(1)) ret = sizeof(R) == 8 ? R(0.99999999999999988898) : R(0.999999940395355224609375); return ret; }
template <class R, size_t B, class G> R generate_canonical(G& g) { return __canonical<R>(g); }
template <class T = double> class uniform_real_distribution { public: typedef T result_type; T _a, _b; explicit uniform_real_distribution(T a = 0, T b = 1) : _a(a), _b(b) {} T a() const { return _a; } T b() const { return _b; } void reset() {} template <class G> T operator()(G& g) { return __canonical<T>(g) * (_b - _a) + _a; } };
class bernoulli_distribution { public: typedef bool result_type; double _p; explicit bernoulli_distribution(double p = 0.5) : _p(p) {} template <class G> bool operator()(G& g) { return __canonical<double>(g) < _p; } };
template <class T = double> class normal_distribution { public: typedef T result_type; T _m, _s, _saved; bool _has; explicit normal_distribution(T m = 0, T s = 1) : _m(m), _s(s), _saved(0), _has(false) {} void reset() { _has = false; } template <class G> T operator()(G& g) { T ret; if (_has) { _has = false; ret = _saved; } else { T x, y, r2; do { x = T(2.0) * __canonical<T>(g) - T(1.0); y = T(2.0) * __canonical<T>(g) - T(1.0); r2 = x * x + y * y; } while (r2 > T(1.0) || r2 == T(0.0)); const T mult = ::sqrt(-2 * ::log(r2) / r2); _saved = x * mult; _has = true; ret = y * mult; } return ret * _s + _m; } };
template <class I, class G> void __shuffle(I a, I b, G& g) {
  const unsigned long range = G::max() - G::min(); const unsigned long n = b - a;
  if (range / n >= n) {
    I i = a + 1;
    if ((n % 2) == 0) { uniform_int_distribution<unsigned long> d(0, 1); std::iter_swap(i++, a + d(g)); }
    while (i != b) { const unsigned long sr = (i - a) + 1; uniform_int_distribution<unsigned long> d(0, sr * (sr + 1) - 1); unsigned long x = d(g); unsigned long p = x / (sr + 1), q = x % (sr + 1); std::iter_swap(i++, a + p); std::iter_swap(i++, a + q); }
    return;
  }
  for (I i = a + 1; i != b; ++i) { uniform_int_distribution<unsigned long> d(0, i - a); std::iter_swap(i, a + d(g)); }
}
}
