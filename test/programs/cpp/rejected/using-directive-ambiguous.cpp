#include <iostream>
#include <algorithm>
using namespace std;
int count = 0;
void f() { count++; }
int main() {
    f();
    cout << count << endl;
}
