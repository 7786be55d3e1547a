#include <iostream>
#include <stack>
#include <queue>
#include <deque>
#include <list>
#include <string>
#include <functional>
#include <vector>
using namespace std;
int prec(char c) { return c == '+' || c == '-' ? 1 : c == '*' || c == '/' ? 2 : c == '^' ? 3 : 0; }
string toPostfix(const string& s) {
    string out; stack<char> st;
    for (char c : s) {
        if (isalnum(c)) out += c;
        else if (c == '(') st.push(c);
        else if (c == ')') { while (!st.empty() && st.top() != '(') { out += st.top(); st.pop(); } st.pop(); }
        else { while (!st.empty() && prec(st.top()) >= prec(c) && c != '^') { out += st.top(); st.pop(); } st.push(c); }
    }
    while (!st.empty()) { out += st.top(); st.pop(); }
    return out;
}
int eval(const string& p) {
    stack<int, vector<int>> st;
    for (char c : p) {
        if (isdigit(c)) { st.push(c - '0'); continue; }
        int b = st.top(); st.pop(); int a = st.top(); st.pop();
        switch (c) { case '+': st.push(a + b); break; case '-': st.push(a - b); break; case '*': st.push(a * b); break; case '/': st.push(a / b); break;
            case '^': { int r = 1; while (b--) r *= a; st.push(r); } }
    }
    return st.top();
}
struct Job { int pri; string name; };
struct Less { bool operator()(const Job& a, const Job& b) const { return a.pri != b.pri ? a.pri < b.pri : a.name > b.name; } };
int main() {
    for (string e : {"a+b*c", "(a+b)*c", "2^3^2", "(3+4)*(8-6)/2"}) { string p = toPostfix(e); cout << p; if (isdigit(p[0])) cout << " = " << eval(p); cout << '\n'; }
    priority_queue<Job, vector<Job>, Less> pq;
    pq.push({2, "write"}); pq.push({5, "fix"}); pq.emplace(Job{2, "test"}); pq.push({1, "rest"});
    while (pq.size()) { cout << pq.top().name << '(' << pq.top().pri << ") "; pq.pop(); }
    cout << endl;
    priority_queue<int, vector<int>, greater<int>> mn;
    for (int x : {5, 1, 4}) mn.push(x);
    cout << mn.top() << '\n';
    queue<int> q; for (int i = 1; i <= 7; i++) q.push(i);
    while (q.size() > 1) { for (int i = 0; i < 2; i++) { q.push(q.front()); q.pop(); } q.pop(); }
    cout << "josephus " << q.front() << endl;
    list<int> l{3, 1, 2}; l.sort(); l.push_front(0); l.splice(l.end(), list<int>{9, 8}); l.reverse(); l.remove_if([](int x) { return x % 2; }); l.unique();
    for (int x : l) cout << x << ' ';
    deque<int> d(3, 7); d.push_front(1); d.insert(d.begin() + 2, 5); d.erase(d.end() - 1); d.resize(6);
    for (size_t i = 0; i < d.size(); i++) cout << d[i] << (i + 1 < d.size() ? ',' : '\n');
}
