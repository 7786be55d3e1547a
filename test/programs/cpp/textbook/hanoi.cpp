#include <iostream>
#include <array>
#include <vector>
#include <cstdlib>
#include <algorithm>
#include <numeric>
void hanoi(int n, char a, char b, char c, int& moves) { if (n == 0) return; hanoi(n - 1, a, c, b, moves); if (++moves <= 3) std::cout << a << "->" << c << ' '; hanoi(n - 1, b, a, c, moves); }
template <std::size_t N> bool safe(const std::array<int, N>& q, int r, int c) { for (int i = 0; i < r; i++) if (q[i] == c || std::abs(q[i] - c) == r - i) return false; return true; }
template <std::size_t N> int queens(std::array<int, N>& q, int r = 0) { if (r == (int)N) return 1; int s = 0; for (int c = 0; c < (int)N; c++) if (safe(q, r, c)) { q[r] = c; s += queens(q, r + 1); } return s; }
unsigned ack(unsigned m, unsigned n) { return m == 0 ? n + 1 : n == 0 ? ack(m - 1, 1) : ack(m - 1, ack(m, n - 1)); }
void subsets(const std::vector<int>& v, size_t i, std::vector<int>& cur, int target, int& found) {
    if (i == v.size()) { if (std::accumulate(cur.begin(), cur.end(), 0) == target) { ++found; std::cout << '{'; for (int x : cur) std::cout << x << ' '; std::cout << "\b}"; } return; }
    subsets(v, i + 1, cur, target, found); cur.push_back(v[i]); subsets(v, i + 1, cur, target, found); cur.pop_back();
}
int main() {
    int m = 0; hanoi(8, 'A', 'B', 'C', m); std::cout << m << '\n';
    std::array<int, 6> q; std::cout << queens(q) << ' ';
    std::array<int, 7> q7{}; std::cout << queens(q7) << '\n';
    std::cout << ack(2, 3) << '\n';
    std::vector<int> cur; int f = 0; subsets({1, 2, 3, 4, 5}, 0, cur, 6, f); std::cout << f << '\n';
    std::string s = "abc"; do std::cout << s << ' '; while (std::next_permutation(s.begin(), s.end())); std::cout << s << '\n';
    std::vector<int> v{3, 1, 2}; std::cout << std::prev_permutation(v.begin(), v.end()); for (int x : v) std::cout << x; std::cout << '\n';
}
