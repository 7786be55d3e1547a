#include <iostream>
#include <string>
using std::cout;
using std::endl;
int main() {
    string s = "x";
    cout << s << endl;
    vector<int> v;
    cin >> s;
}
