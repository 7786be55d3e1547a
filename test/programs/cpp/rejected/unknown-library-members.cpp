#include <iostream>
#include <string>
#include <vector>
struct P { int x; };
int main() {
    std::string s = "abc";
    s.push_front('c');
    std::vector<int> v;
    v.push(3);
    v.add(3);
    P p;
    p.y = 3;
    s.trim();
    std::cout << s.length << "\n";
}
