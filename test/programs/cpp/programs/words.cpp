#include <iostream>
#include <unordered_map>
#include <unordered_set>
#include <string>
#include <vector>
#include <algorithm>
using namespace std;
int main() { unordered_map<string,int> freq; for (string w : {"the","cat","the","dog","a","cat","the"}) freq[w]++; vector<pair<string,int>> v(freq.begin(), freq.end()); sort(v.begin(), v.end(), [](auto& a, auto& b) { return a.second != b.second ? a.second > b.second : a.first < b.first; }); for (auto& [w, c] : v) cout << w << ' ' << c << '\n'; unordered_set<int> s; for (int i = 0; i < 20; i += 3) s.insert(i * 7 % 11); cout << s.size() << ' ' << s.count(3) << '\n'; for (int x : s) cout << x << ' '; cout << '\n'; unordered_map<int, string> m{{1,"one"},{2,"two"},{3,"three"}}; for (auto& p : m) cout << p.first << p.second << ' '; cout << m.bucket_count() << endl; auto it = m.find(2); if (it != m.end()) { m.erase(it); } cout << m.size() << m.contains(2) << endl; try { m.at(9); } catch (const out_of_range& e) { cout << e.what() << endl; } }