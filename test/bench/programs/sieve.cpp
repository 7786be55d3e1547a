#include <cstdio>
#include <vector>
int main() {
    int n = 1000000;
    std::vector<char> composite(n + 1);
    for (int i = 2; i * i <= n; i++)
        if (!composite[i])
            for (int j = i * i; j <= n; j += i) composite[j] = 1;
    int count = 0;
    for (int k = 2; k <= n; k++) if (!composite[k]) count++;
    std::printf("%d\n", count);
}
