#include <iostream>
#include <sstream>
#include <map>
#include <unordered_map>
#include <set>
#include <string>
#include <algorithm>
#include <cctype>
#include <iterator>
#include <vector>
using namespace std;
int main() {
    string text = R"(It was the best of times, it was the worst of times,
it was the age of wisdom... it was the age of foolishness;)";
    map<string, int> freq;
    istringstream in(text);
    string w;
    while (in >> w) {
        w.erase(remove_if(w.begin(), w.end(), [](unsigned char c) { return ispunct(c); }), w.end());
        transform(w.begin(), w.end(), w.begin(), ::tolower);
        if (!w.empty()) ++freq[w];
    }
    vector<pair<string, int>> v(freq.begin(), freq.end());
    stable_sort(v.begin(), v.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    for (const auto& [word, n] : v) if (n > 1) cout << word << ": " << n << '\n';
    set<size_t> lens;
    transform(v.begin(), v.end(), inserter(lens, lens.end()), [](auto& p) { return p.first.length(); });
    copy(lens.begin(), lens.end(), ostream_iterator<size_t>(cout, " "));
    cout << '\n';
    multimap<int, string, greater<>> by;
    for (auto& p : freq) by.insert({p.second, p.first});
    auto r = by.equal_range(2);
    cout << distance(r.first, r.second) << " words twice, first " << r.first->second << endl;
    unordered_map<char, vector<string>> idx;
    for (auto& p : freq) idx[p.first[0]].push_back(p.first);
    cout << idx.at('w').size() << ' ' << idx.count('z') << ' ' << idx['t'].front() << endl;
    auto it = max_element(freq.begin(), freq.end(), [](auto& a, auto& b) { return a.first.size() < b.first.size(); });
    cout << it->first << endl;
    stringstream ss;
    ss << hex << showbase << 255 << ' ' << oct << 8 << ' ' << dec << noshowbase << 42;
    string a, b; int c;
    ss >> a >> b >> c;
    cout << a << '|' << b << '|' << c << '|' << ss.eof() << ss.fail() << endl;
    string line; int no = 0;
    istringstream lines(text);
    while (getline(lines, line)) cout << ++no << ": " << line.substr(0, 10) << "... " << line.find("worst") << endl;
}
