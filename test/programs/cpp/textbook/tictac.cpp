#include <iostream>
#include <array>
#include <optional>
#include <algorithm>
enum class P { None, X, O };
struct Board {
    std::array<P, 9> c{};
    static constexpr int L[8][3] = {{0, 1, 2}, {3, 4, 5}, {6, 7, 8}, {0, 3, 6}, {1, 4, 7}, {2, 5, 8}, {0, 4, 8}, {2, 4, 6}};
    P winner() const { for (auto& l : L) if (c[l[0]] != P::None && c[l[0]] == c[l[1]] && c[l[1]] == c[l[2]]) return c[l[0]]; return P::None; }
    bool full() const { return std::none_of(c.begin(), c.end(), [](P p) { return p == P::None; }); }
};
int nodes;
int minimax(Board& b, P turn, int alpha, int beta) {
    ++nodes;
    if (P w = b.winner(); w != P::None) return w == P::X ? 1 : -1;
    if (b.full()) return 0;
    int best = turn == P::X ? -2 : 2;
    for (auto& cell : b.c) {
        if (cell != P::None) continue;
        cell = turn;
        int s = minimax(b, turn == P::X ? P::O : P::X, alpha, beta);
        cell = P::None;
        if (turn == P::X) { best = std::max(best, s); alpha = std::max(alpha, s); } else { best = std::min(best, s); beta = std::min(beta, s); }
        if (beta <= alpha) break;
    }
    return best;
}
std::ostream& operator<<(std::ostream& os, const Board& b) { for (int i = 0; i < 9; i++) os << ".XO"[static_cast<int>(b.c[i])] << (i % 3 == 2 ? "\n" : " "); return os; }
int main() {
    Board b; b.c[0] = P::X; b.c[4] = P::O; b.c[8] = P::X;
    std::cout << b << minimax(b, P::O, -2, 2) << ' ' << (nodes > 50) << ' ' << nodes << '\n';
    std::cout << sizeof(P) << ' ' << sizeof(Board) << '\n';
}
