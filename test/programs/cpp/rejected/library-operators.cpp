#include <iostream>
#include <map>
#include <set>
#include <vector>
#include <string>
#include <memory>
#include <optional>
void f(const std::vector<int>& v, const std::map<std::string, int>& m, const std::set<int>& s, const std::string& t) {
  v.push_back(1);
  std::cout << m["a"];
  s.insert(3);
  t += "x";
  t.append("y");
  v[0] = 1;
  t[0] = 'c';
  v.clear();
  *v.begin() = 2;
  m.begin()->second = 4;
  std::vector<int> w = v + v;
  std::cout << m;
  std::cout << s << v;
  if (t) {}
  if (v == 5) {}
  std::pair<int,int> p = {1, 2}; std::cout << p;
  std::optional<int> o; std::cout << o;
  while (m) {}
  bool b = !v;
  t * 2;
  std::string u = t - 'c';
  auto it = m.begin(); std::cout << it;
  ++v;
}
int main() { std::set<int> s{1}; *s.begin() = 4; std::map<int,int> m; m.begin()->first = 2; for (auto& x : s) x++; std::vector<int> a, b; a < 3; s.push_back(1); a.insert(3); a.find(2); }
