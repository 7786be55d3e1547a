#include <cstdlib>
#include <cstdio>
struct T { int v; T() : v(3) {} };
int main() {
    T* t = new T;
    int* arr = new int[5]{1, 2};
    printf("%d %d\n", t->v, arr[1]);
    delete arr;
    free(t);
}
