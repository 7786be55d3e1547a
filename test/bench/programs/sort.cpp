#include <cstdio>
#include <vector>
int main() {
    long long x = 12345;
    int n = 100000;
    std::vector<int> a(n);
    for (int i = 0; i < n; i++) { x = (x * 1103515245LL + 12345) % 2147483648LL; a[i] = (int)x; }
    int gap = 1;
    while (gap < n / 3) gap = gap * 3 + 1;
    for (; gap > 0; gap /= 3)
        for (int i = gap; i < n; i++) {
            int v = a[i], j = i;
            while (j >= gap && a[j - gap] > v) { a[j] = a[j - gap]; j -= gap; }
            a[j] = v;
        }
    std::printf("%d %d\n", a[0], a[n - 1]);
}
