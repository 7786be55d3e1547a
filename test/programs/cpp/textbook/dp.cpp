#include <iostream>
#include <vector>
#include <string>
#include <algorithm>
#include <cstring>
#include <unordered_map>
#include <array>
using namespace std;
static long long memo[100];
long long fibm(int n) { if (n < 2) return n; if (memo[n] != -1) return memo[n]; return memo[n] = fibm(n - 1) + fibm(n - 2); }
int lcs(const string& a, const string& b, string& out) {
    vector<vector<int>> t(a.size() + 1, vector<int>(b.size() + 1));
    for (size_t i = 1; i <= a.size(); i++) for (size_t j = 1; j <= b.size(); j++) t[i][j] = a[i - 1] == b[j - 1] ? t[i - 1][j - 1] + 1 : max(t[i - 1][j], t[i][j - 1]);
    for (size_t i = a.size(), j = b.size(); i && j;) { if (a[i - 1] == b[j - 1]) out += a[--i], --j; else if (t[i - 1][j] >= t[i][j - 1]) --i; else --j; }
    reverse(begin(out), end(out));
    return t[a.size()][b.size()];
}
int edit(const char* a, const char* b) {
    int n = strlen(a), m = strlen(b);
    vector<int> p(m + 1), c(m + 1);
    for (int j = 0; j <= m; j++) p[j] = j;
    for (int i = 1; i <= n; i++) { c[0] = i; for (int j = 1; j <= m; j++) c[j] = min({p[j] + 1, c[j - 1] + 1, p[j - 1] + (a[i - 1] != b[j - 1])}); swap(p, c); }
    return p[m];
}
int main() {
    memset(memo, -1, sizeof memo);
    cout << fibm(90) << endl;
    string s; int n = lcs("AGGTAB", "GXTXAYB", s);
    cout << n << ' ' << s << ' ' << edit("kitten", "sitting") << endl;
    int w[] = {1, 3, 4, 5}, v[] = {1, 4, 5, 7}, W = 7, dp[8] = {0};
    for (int i = 0; i < 4; i++) for (int x = W; x >= w[i]; x--) dp[x] = max(dp[x], dp[x - w[i]] + v[i]);
    cout << dp[W] << endl;
    vector<int> a{10, 9, 2, 5, 3, 7, 101, 18}, tails;
    for (int x : a) { auto it = lower_bound(tails.begin(), tails.end(), x); if (it == tails.end()) tails.push_back(x); else *it = x; }
    cout << tails.size() << endl;
    vector<unsigned long long> ways(101); ways[0] = 1;
    for (int c : {1, 5, 10, 25, 50}) for (int i = c; i <= 100; i++) ways[i] += ways[i - c];
    cout << ways[100] << endl;
    int best = a[0], cur = a[0]; for (size_t i = 1; i < a.size(); i++) { cur = max(a[i], cur + a[i]); best = max(best, cur); } cout << best << endl;
    array<array<int, 5>, 5> pas{}; for (int i = 0; i < 5; i++) { pas[i][0] = pas[i][i] = 1; for (int j = 1; j < i; j++) pas[i][j] = pas[i - 1][j - 1] + pas[i - 1][j]; }
    for (auto& r : pas) { for (int x : r) if (x) cout << x << ' '; cout << '\n'; }
    unordered_map<long, int> seen; long c = 27; int steps = 0; while (c != 1) { seen[c]++; c = c % 2 ? 3 * c + 1 : c / 2; steps++; } cout << steps << ' ' << seen.size() << '\n';
}
