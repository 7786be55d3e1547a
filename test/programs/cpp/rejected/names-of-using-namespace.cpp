#include <iostream>
using namespace std;
int count = 0;
int distance(int a, int b) { return a - b; }
int main() {
    count++;
    cout << count << distance(3, 1);
    int max = 3;
    cout << max(1, 2);
}
