#include <cstdio>
int pick(int k) {
    int r;
    switch (k) {
    case 0: r = 10; break;
    case 1: r = 20; break;
    }
    return r;
}
int main() {
    printf("%d\n", pick(0));
    printf("%d\n", pick(1));
    int z = pick(2);
    printf("before\n");
    printf("%d\n", z); //~ refused: uninitialised value
}
