#include <iostream>
#include <vector>
#include <string>
#include <set>
#include <utility>
using Cell = std::pair<int, int>;
std::set<Cell> step(const std::set<Cell>& live) {
    std::set<Cell> next, cand;
    for (auto [r, c] : live) for (int dr = -1; dr <= 1; ++dr) for (int dc = -1; dc <= 1; ++dc) cand.insert({r + dr, c + dc});
    for (const auto& [r, c] : cand) {
        int n = 0;
        for (int dr = -1; dr <= 1; ++dr) for (int dc = -1; dc <= 1; ++dc) if (dr || dc) n += live.count(Cell(r + dr, c + dc));
        if (n == 3 || (n == 2 && live.contains({r, c}))) next.emplace(r, c);
    }
    return next;
}
void show(const std::set<Cell>& l) { for (int r = 0; r < 5; ++r) { std::string s(6, '.'); for (int c = 0; c < 6; ++c) if (l.find({r, c}) != l.end()) s[c] = '#'; std::cout << s << '\n'; } std::cout << '\n'; }
int main() {
    std::set<Cell> g{{0, 1}, {1, 2}, {2, 0}, {2, 1}, {2, 2}};
    for (int i = 0; i < 3; ++i) { show(g); g = step(g); }
    std::cout << g.size() << ' ' << g.begin()->first << ',' << g.rbegin()->second << '\n';
    std::vector<std::string> maze{"#######", "#S..#E#", "#.#.#.#", "#.#...#", "#######"};
    std::vector<std::vector<int>> d(5, std::vector<int>(7, -1));
    std::vector<Cell> q{{1, 1}}; d[1][1] = 0;
    for (size_t h = 0; h < q.size(); ++h) { auto [r, c] = q[h]; static const int D[4][2] = {{0, 1}, {1, 0}, {0, -1}, {-1, 0}}; for (auto& [x, y] : D) if (int nr = r + x, nc = c + y; maze[nr][nc] != '#' && d[nr][nc] < 0) d[nr][nc] = d[r][c] + 1, q.push_back({nr, nc}); }
    std::cout << d[1][5] << '\n';
}
