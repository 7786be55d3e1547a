#include <iostream>
#include <vector>
#include <queue>
#include <map>
#include <set>
#include <string>
#include <limits>
#include <algorithm>
#include <functional>
#include <utility>
using Graph = std::map<std::string, std::map<std::string, int>>;
void dfs(const Graph& g, const std::string& u, std::set<std::string>& seen, std::vector<std::string>& order) {
    if (!seen.insert(u).second) return;
    order.push_back(u);
    if (auto it = g.find(u); it != g.end()) for (auto& [v, w] : it->second) dfs(g, v, seen, order);
}
int main() {
    Graph g;
    auto edge = [&g](std::string a, std::string b, int w) { g[a][b] = w; g[b][a] = w; };
    edge("A", "B", 4); edge("A", "C", 2); edge("B", "C", 1); edge("B", "D", 5); edge("C", "D", 8); edge("D", "E", 3);
    std::set<std::string> seen; std::vector<std::string> order;
    dfs(g, "A", seen, order);
    for (auto& s : order) std::cout << s; std::cout << '\n';
    std::map<std::string, int> dist; std::map<std::string, std::string> prev;
    for (auto& [k, _] : g) dist[k] = std::numeric_limits<int>::max();
    using P = std::pair<int, std::string>;
    std::priority_queue<P, std::vector<P>, std::greater<P>> pq;
    dist["A"] = 0; pq.emplace(0, "A");
    while (!pq.empty()) {
        auto [d, u] = pq.top(); pq.pop();
        if (d > dist[u]) continue;
        for (const auto& [v, w] : g[u]) if (d + w < dist[v]) { dist[v] = d + w; prev[v] = u; pq.push({dist[v], v}); }
    }
    for (auto& [k, d] : dist) std::cout << k << '=' << d << ' ';
    std::vector<std::string> path;
    for (std::string at = "E"; ; at = prev[at]) { path.push_back(at); if (!prev.count(at)) break; }
    std::reverse(path.begin(), path.end());
    for (size_t i = 0; i < path.size(); ++i) std::cout << (i ? "->" : "") << path[i];
    std::cout << '\n';
    std::vector<std::vector<int>> adj{{1, 2}, {3}, {3}, {4}, {}};
    std::vector<int> indeg(5), topo;
    for (auto& r : adj) for (int v : r) indeg[v]++;
    std::queue<int> q;
    for (int i = 0; i < 5; ++i) if (!indeg[i]) q.push(i);
    while (!q.empty()) { int u = q.front(); q.pop(); topo.push_back(u); for (int v : adj[u]) if (--indeg[v] == 0) q.push(v); }
    for (int x : topo) std::cout << x << ' ';
    std::function<int(int)> depth = [&](int u) { int m = 0; for (int v : adj[u]) m = std::max(m, depth(v) + 1); return m; };
    std::cout << "depth " << depth(0) << '\n';
    const int INF = 1e9;
    int f[3][3] = {{0, 5, INF}, {INF, 0, 2}, {1, INF, 0}};
    for (int k = 0; k < 3; k++) for (int i = 0; i < 3; i++) for (int j = 0; j < 3; j++) f[i][j] = std::min(f[i][j], f[i][k] + f[k][j]);
    for (auto& r : f) { for (int x : r) std::cout << x << ' '; std::cout << '/'; }
    std::cout << std::endl;
    struct DSU { std::vector<int> p; DSU(int n) : p(n) { for (int i = 0; i < n; ++i) p[i] = i; } int find(int x) { return p[x] == x ? x : p[x] = find(p[x]); } bool unite(int a, int b) { a = find(a), b = find(b); if (a == b) return false; p[a] = b; return true; } };
    DSU d(4); std::cout << d.unite(0, 1) << d.unite(1, 0) << d.unite(2, 3) << (d.find(0) == d.find(3)) << '\n';
}
