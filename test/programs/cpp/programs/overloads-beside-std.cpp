#include <iostream>
#include <functional>
#include <vector>
using namespace std;
void swap(int* a, int* b) { int t = *a; *a = *b; *b = t; }
int max(int a, int b, int c) { return max(max(a, b), c); }
int distance(int a, int b) { return b - a; }
int gcd(int a, int b) { return b ? gcd(b, a % b) : a; }
int main() {
    int x = 1, y = 2;
    swap(&x, &y);
    swap(x, y);
    cout << x << y << max(1, 2, 3) << max(4, 5) << distance(1, 5) << gcd(12, 18) << endl;
    function<int(int,int)> f = gcd;
    cout << f(4, 6) << endl;
}
