#include <iostream>
#include <functional>
#include <vector>
#include <algorithm>
#include <numeric>
#include <iterator>
#include <string>
using namespace std;
function<int(int)> adder(int n) { return [n](int x) { return x + n; }; }
template <class F> auto twice(F f) { return [f](auto x) { return f(f(x)); }; }
int main() { vector<int> v(10); iota(v.begin(), v.end(), 1); cout << accumulate(v.begin(), v.end(), 0) << ' ' << count_if(v.begin(), v.end(), [](int x) { return x % 2 == 0; }) << '\n'; vector<int> sq; transform(v.begin(), v.end(), back_inserter(sq), [](int x) { return x * x; }); copy(sq.begin(), sq.end(), ostream_iterator<int>(cout, " ")); cout << '\n'; v.erase(remove_if(v.begin(), v.end(), [](int x) { return x > 5; }), v.end()); for (int x : v) cout << x; cout << '\n'; auto a5 = adder(5); cout << a5(1) << ' ' << twice(a5)(1) << ' ' << twice([](string s) { return s + "!"; })(string("hi")) << '\n'; int counter = 0; auto inc = [&counter]() mutable { return ++counter; }; inc(); inc(); cout << counter << '\n'; sort(v.begin(), v.end(), greater<int>()); for (int x : v) cout << x; cout << binary_search(v.rbegin(), v.rend(), 3) << *max_element(v.begin(), v.end()) << '\n'; function<int(int)> fact = [&](int n) { return n <= 1 ? 1 : n * fact(n - 1); }; cout << fact(10) << endl; auto bound = bind(plus<int>(), placeholders::_1, 10); cout << bound(5) << endl; vector<string> w{"delta","alpha","charlie"}; sort(w.begin(), w.end()); cout << w[0] << ' ' << any_of(w.begin(), w.end(), [](auto& s) { return s.size() > 6; }) << endl; rotate(w.begin(), w.begin() + 1, w.end()); for (auto& s : w) cout << s << ' '; partial_sum(v.begin(), v.end(), v.begin()); cout << v.back() << endl; }