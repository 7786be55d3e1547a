#include <climits>
#include <cstdio>
#include <cstdint>
int inc(int x) { return x + 1; }
int main() {
    int big = INT_MAX;
    int r = inc(big);
    printf("%d\n", r);
    int sh = 33;
    printf("%d\n", (1 << sh) != 12345);
    int m = INT_MIN;
    m = -m;
    printf("%d\n", m);
    int arr[4] = {0, 1, 2, 3};
    int i = 3;
    long sum = 0;
    for (int k = 0; k <= i; k++) sum += arr[k];
    printf("%ld\n", sum);
    double d = 1e20;
    int c = (int)d;
    printf("%d\n", c == INT_MIN);
    short s = (short)70000;
    unsigned u = -1;
    printf("%d %u\n", s, u + 1);
    int z = 0;
    printf("%d\n", 5 % (z + 2));
    return 0;
}
