#include <iostream>
#include <list>
#include <deque>
#include <stack>
#include <queue>
#include <forward_list>
#include <string>
using namespace std;
int main() { list<int> l{5,2,8,1}; l.sort(); l.push_front(0); l.remove(2); for (int x : l) cout << x << ' '; cout << l.size() << '\n'; deque<string> d; d.push_back("b"); d.push_front("a"); d.emplace_back("c"); d.insert(d.begin() + 1, "x"); for (auto& s : d) cout << s; cout << d[1] << '\n'; stack<int> st; for (int i = 0; i < 5; ++i) st.push(i * i); while (!st.empty()) { cout << st.top() << ' '; st.pop(); } cout << '\n'; queue<char> q; for (char c = 'a'; c < 'e'; ++c) q.push(c); q.pop(); cout << q.front() << q.back() << q.size() << '\n'; priority_queue<int> pq; for (int x : {3, 9, 4, 1}) pq.push(x); while (pq.size()) { cout << pq.top() << ' '; pq.pop(); } cout << '\n'; forward_list<int> f{1,2,3}; f.push_front(0); f.reverse(); for (int x : f) cout << x; cout << '\n'; list<int> m{3,7}, n{1,9}; m.merge(n); m.reverse(); for (int x : m) cout << x << ','; l.splice(l.end(), m); cout << l.size() << m.empty() << endl; l.unique(); auto it = next(l.begin(), 2); l.erase(it); cout << l.front() << l.back() << endl; }