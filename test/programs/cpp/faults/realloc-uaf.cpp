#include <cstdlib>
#include <cstdio>
int main() {
    int* a = (int*)malloc(4 * sizeof(int));
    for (int i = 0; i < 4; i++) a[i] = i;
    int* b = (int*)realloc(a, 400 * sizeof *a);
    b[399] = 5;
    printf("%d\n", b[3]);
    fflush(stdout);
    a[0] = 9;
    free(b);
}
