#include <cstdio>
#include <cstdlib>
int main() {
    int* p = (int*)malloc(4 * sizeof(int));
    p[0] = 1;
    p[1] = 2;
    int s = 0;
    for (int i = 0; i < 4; i++)
        s += p[i];
    printf("%d\n", s); //~ refused: uninitialised value
    free(p);
}
